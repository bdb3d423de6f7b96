/**
 * Calls a student's code from outside. Tests are linked to stubs that have the names and signatures of the student's
 * classes; each call of a stub goes to the {@link gradients.grader.remote.Session} bound to the thread, and from there
 * to a worker process or, for code that is ours, to a class loader.
 */
package gradients.grader.remote;
