/** Compiles submissions in a process of its own, which hostile sources may exhaust without harm. */
package gradients.grader.compile;
