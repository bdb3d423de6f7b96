package gradients.grader.cli;

import gradients.grader.course.UserError;

/** The token for GitHub; it comes from the environment, for a command line can be seen by others. */
final class Token {

    private static final String VARIABLE = "CLASS_TOKEN";

    private Token() {}

    static String fromEnvironment() {
        String token = System.getenv(VARIABLE);
        if (token == null || token.isBlank()) {
            throw new UserError("Set the environment variable " + VARIABLE + " to a token that may read the students'"
                    + " repositories and write commit statuses and comments.");
        }
        return token.strip();
    }
}
