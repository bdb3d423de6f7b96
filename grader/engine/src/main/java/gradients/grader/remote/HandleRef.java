package gradients.grader.remote;

/**
 * Stands for an object of the code under test in a recorded call.
 *
 * @param number of the object within its session
 */
public record HandleRef(int number) {}
