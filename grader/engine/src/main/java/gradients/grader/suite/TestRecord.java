package gradients.grader.suite;

import gradients.grader.grade.Outcome;

/**
 * What one hidden test showed, before points are given.
 *
 * @param id JUnit's unique id, the same at every run
 * @param task the id of the task it examines
 * @param name its display name, a sentence
 * @param message what a student may read; empty if passed
 * @param testCase what was drawn; may be empty
 */
public record TestRecord(String id, String task, String name, Outcome outcome, String message, String testCase) {

    /** Whether every check held. */
    public boolean passed() {
        return outcome == Outcome.PASSED;
    }
}
