package gradients.grader.cli.github;

import gradients.grader.batch.Shard;
import gradients.grader.report.gradebook.Repositories;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Which commit of which student is graded where.
 *
 * @param commits of the students whose repository could be read
 * @param problems one line for each other
 */
public record Plan(List<Commit> commits, List<String> problems) {

    /** A matrix of GitHub Actions has no more jobs. */
    public static final int MOST_SHARDS = 256;

    public Plan {
        commits = List.copyOf(commits);
        problems = List.copyOf(problems);
    }

    /**
     * A commit to grade.
     *
     * @param submitted when it was pushed, or committed where GitHub does not tell any more
     */
    public record Commit(String student, String repository, String hash, String submitted) {}

    /** Asks GitHub for the newest commit of each student's default branch. */
    public static Plan of(GitHub github, List<Repositories.Entry> repositories) {
        List<Commit> commits = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Repositories.Entry entry : repositories) {
            try {
                commits.add(newest(github, entry));
            } catch (GitHub.Failure e) {
                String why =
                        e.isNotFound() ? "there is no such repository, or the token may not read it" : e.getMessage();
                problems.add(entry.student() + ": " + entry.repository() + ": " + why);
            }
        }
        return new Plan(commits, problems);
    }

    private static Commit newest(GitHub github, Repositories.Entry entry) {
        JsonNode head = github.get("/repos/" + entry.repository() + "/commits/HEAD");
        String hash = head.path("sha").asString("");
        if (!hash.matches("[0-9a-f]{40}|[0-9a-f]{64}")) {
            throw new GitHub.Failure("GitHub names no commit", 0);
        }
        String committed = head.path("commit").path("committer").path("date").asString("");
        return new Commit(
                entry.student(),
                entry.repository(),
                hash,
                pushed(github, entry.repository(), hash).orElse(committed));
    }

    /** A commit's own date is what its author's clock said; the push is what GitHub saw. */
    private static Optional<String> pushed(GitHub github, String repository, String hash) {
        try {
            JsonNode activity = github.get("/repos/" + repository + "/activity?per_page=100");
            return StreamSupport.stream(activity.spliterator(), false)
                    .filter(push -> push.path("after").asString("").equals(hash))
                    .map(push -> push.path("timestamp").asString(""))
                    .filter(time -> !time.isEmpty())
                    .findFirst();
        } catch (GitHub.Failure e) {
            return Optional.empty();
        }
    }

    /** Returns the shards that have anything to do, as {@code I/N}. */
    public List<String> shards(int wanted) {
        int count = Math.max(1, Math.min(Math.min(wanted, MOST_SHARDS), commits.size()));
        return IntStream.rangeClosed(1, count)
                .filter(index -> commits.stream().anyMatch(commit -> new Shard(index, count).holds(commit.student)))
                .mapToObj(index -> index + "/" + count)
                .toList();
    }
}
