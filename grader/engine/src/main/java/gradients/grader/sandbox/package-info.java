/** Starts JVMs that own nothing: in namespaces of their own where the machine offers that, else as a bare process. */
package gradients.grader.sandbox;
