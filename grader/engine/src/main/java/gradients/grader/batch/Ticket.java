package gradients.grader.batch;

import gradients.grader.submission.Submissions.Located;

/**
 * One submission of a class that is to be graded.
 *
 * @param student the name that the results carry
 * @param located what was handed in
 */
public record Ticket(String student, Located located) {

    /** Returns the assignment's id. */
    public String assignment() {
        return located.assignment().id();
    }
}
