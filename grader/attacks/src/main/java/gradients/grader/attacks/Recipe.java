package gradients.grader.attacks;

import java.io.IOException;

/** How a submission is made. */
@FunctionalInterface
interface Recipe {

    /**
     * Writes the submission.
     *
     * @param submission where an honest answer lies already
     */
    void write(Workspace submission) throws IOException;
}
