package gradients.grader.suite;

import gradients.grader.grade.Outcome;

/**
 * Something the called side noticed during a test, such as a timeout or a changed argument.
 *
 * @param sentence what the student may read
 */
public record Fault(Outcome outcome, String sentence) {}
