package gradients.grader.batch;

/** A directory of the class that cannot be graded, and why. It is no zero: somebody has to look at it. */
public record Skipped(String student, String reason) {}
