package gradients.grader.cli.github;

import gradients.grader.cli.github.GitHub.Lost;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Gives a grade back to its commit: a status, and the report as a comment. Posting the same again changes nothing: what
 * is there is looked at first, also after an answer was lost.
 */
public final class Feedback {

    /** Under which name the status stands. */
    public static final String CONTEXT = "course/grade";

    private static final String MARK = "<!-- course/grade: ";
    private static final int LONGEST_DESCRIPTION = 140;
    private static final int LONGEST_COMMENT = 60_000;

    private final GitHub github;

    public Feedback(GitHub github) {
        this.github = github;
    }

    /**
     * What is posted.
     *
     * @param repository {@code owner/name}
     * @param state {@code success}, {@code failure} or {@code error}
     * @param description one line
     * @param report Markdown
     */
    public record Post(
            String repository, String commit, String assignment, String state, String description, String report) {

        private String context() {
            return CONTEXT + "/" + assignment;
        }

        private String shortDescription() {
            return description.length() <= LONGEST_DESCRIPTION
                    ? description
                    : description.substring(0, LONGEST_DESCRIPTION - 1) + "…";
        }

        private String mark() {
            return MARK + assignment + " -->";
        }

        private String body() {
            String shown = report.length() <= LONGEST_COMMENT
                    ? report
                    : report.substring(0, LONGEST_COMMENT) + "\n\n… the rest is in the report of your instructor.";
            return mark() + "\n" + shown;
        }
    }

    /** Makes sure that status and comment are there. */
    public void give(Post post) {
        ensure(() -> changeStatus(post));
        ensure(() -> changeComment(post));
    }

    private interface Change {
        /** Looks, and changes what is not yet as it should be. */
        void make() throws Lost;
    }

    private void ensure(Change change) {
        for (int tries = 1; ; tries++) {
            try {
                change.make();
                return;
            } catch (Lost lost) {
                github.pause(lost, tries);
            }
        }
    }

    private void changeStatus(Post post) throws Lost {
        String commit = "/repos/" + post.repository + "/commits/" + post.commit;
        Optional<JsonNode> latest = find(commit + "/statuses?per_page=100", "context", post.context()); // newest first
        boolean isThere = latest.filter(
                        status -> is(status, "state", post.state) && is(status, "description", post.shortDescription()))
                .isPresent();
        if (!isThere) {
            github.change(
                    "POST",
                    "/repos/" + post.repository + "/statuses/" + post.commit,
                    Map.of(
                            "state", post.state,
                            "context", post.context(),
                            "description", post.shortDescription()));
        }
    }

    private void changeComment(Post post) throws Lost {
        String comments = "/repos/" + post.repository + "/commits/" + post.commit + "/comments";
        Optional<JsonNode> ours = stream(github.get(comments + "?per_page=100"))
                .filter(comment -> comment.path("body").asString("").startsWith(post.mark()))
                .findFirst();
        if (ours.isEmpty()) {
            github.change("POST", comments, Map.of("body", post.body()));
        } else if (!is(ours.get(), "body", post.body())) {
            String path = "/repos/" + post.repository + "/comments/"
                    + ours.get().path("id").asLong(0);
            github.change("PATCH", path, Map.of("body", post.body()));
        }
    }

    private Optional<JsonNode> find(String path, String field, String value) {
        return stream(github.get(path)).filter(node -> is(node, field, value)).findFirst();
    }

    private static boolean is(JsonNode node, String field, String value) {
        return node.path(field).asString("").equals(value);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
