package gradients.grader.cli.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.report.gradebook.Repositories;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {

    @Test
    void the_newest_commit_is_graded_as_of_its_push() throws IOException {
        try (FakeGitHub server = new FakeGitHub()) {
            Plan plan = Plan.of(github(server), List.of(new Repositories.Entry("ada", "class/ada")));

            assertThat(plan.commits())
                    .containsExactly(new Plan.Commit("ada", "class/ada", "a".repeat(40), "2027-05-01T09:30:00Z"));
        }
    }

    @Test
    void a_repository_that_is_gone_stops_nobody_else() throws IOException {
        try (FakeGitHub server = new FakeGitHub()) {
            Plan plan = Plan.of(
                    github(server),
                    List.of(new Repositories.Entry("bob", "gone/bob"), new Repositories.Entry("ada", "class/ada")));

            assertThat(plan.commits()).extracting(Plan.Commit::student).containsExactly("ada");
            assertThat(plan.problems())
                    .containsExactly("bob: gone/bob: there is no such repository, or the token may not read it");
        }
    }

    @Test
    void there_are_never_more_shards_than_a_matrix_takes_nor_empty_ones() {
        List<Plan.Commit> commits = IntStream.range(0, 3000)
                .mapToObj(i -> new Plan.Commit("student-" + i, "class/" + i, "a".repeat(40), ""))
                .toList();

        assertThat(new Plan(commits, List.of()).shards(1000)).hasSize(Plan.MOST_SHARDS);
        assertThat(new Plan(commits.subList(0, 2), List.of()).shards(8)).hasSizeBetween(1, 2);
    }

    private static GitHub github(FakeGitHub server) {
        return new GitHub(server.uri(), "token", Clock.systemUTC(), wait -> {});
    }
}
