package gradients.grader.cli.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.cli.github.FakeGitHub.Fault;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedbackTest {

    private static final String TOKEN = "ghp_secretSecretSecret";
    private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
    private static final Feedback.Post POST =
            new Feedback.Post("class/ada", "b".repeat(40), "05-gradient-clipping", "failure", "80 / 100", "## Report");

    private final List<Duration> waits = new ArrayList<>();
    private FakeGitHub server;
    private GitHub github;
    private Feedback feedback;

    @BeforeEach
    void start() throws IOException {
        server = new FakeGitHub();
        github = new GitHub(server.uri(), TOKEN, Clock.fixed(NOW, ZoneOffset.UTC), waits::add);
        feedback = new Feedback(github);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_grade_becomes_one_status_and_one_comment() {
        feedback.give(POST);

        assertThat(server.statuses).hasSize(1);
        assertThat(server.statuses.get(0).path("state").asString("")).isEqualTo("failure");
        assertThat(server.statuses.get(0).path("description").asString("")).isEqualTo("80 / 100");
        assertThat(server.comments).hasSize(1);
        assertThat(server.comments.get(0).path("body").asString("")).endsWith("## Report");
    }

    @Test
    void the_same_again_posts_nothing() {
        feedback.give(POST);
        feedback.give(POST);

        assertThat(server.requests.stream().filter(request -> !request.startsWith("GET")))
                .hasSize(2);
    }

    @Test
    void another_grade_of_the_same_commit_edits_the_comment() {
        feedback.give(POST);
        feedback.give(new Feedback.Post(
                POST.repository(), POST.commit(), POST.assignment(), "success", "100 / 100", "## Better"));

        assertThat(server.statuses).hasSize(2);
        assertThat(server.comments).hasSize(1);
        assertThat(server.comments.get(0).path("body").asString("")).endsWith("## Better");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void a_change_whose_answer_was_lost_is_not_made_twice(int request) {
        server.loseAnswerOf(request); // looks are the first and the third request, changes the second and the fourth

        feedback.give(POST);

        assertThat(server.statuses).hasSize(1);
        assertThat(server.comments).hasSize(1);
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void a_server_that_is_down_for_a_moment_is_asked_again(int status) {
        server.faults.add(new Fault(status, Map.of(), false));
        server.faults.add(new Fault(status, Map.of(), false));

        feedback.give(POST);

        assertThat(server.statuses).hasSize(1);
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void a_rate_limit_is_waited_for_as_long_as_github_says() {
        server.faults.add(new Fault(429, Map.of("Retry-After", "7"), false));
        server.faults.add(new Fault(
                403,
                Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", Long.toString(NOW.getEpochSecond() + 60)),
                false));

        feedback.give(POST);

        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(61));
        assertThat(server.statuses).hasSize(1);
    }

    @Test
    void a_limit_that_lasts_too_long_is_left_to_the_instructor() {
        server.faults.add(new Fault(429, Map.of("Retry-After", "3600"), false));

        assertThatThrownBy(() -> feedback.give(POST))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("60 minutes");
    }

    @Test
    void a_missing_right_is_not_tried_again_and_the_token_is_never_told() {
        server.faults.add(new Fault(403, Map.of(), false));

        assertThatThrownBy(() -> feedback.give(POST))
                .isInstanceOf(GitHub.Failure.class)
                .hasMessageContaining("status 403")
                .message()
                .doesNotContain(TOKEN);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void a_server_that_stays_down_is_given_up_without_telling_the_token() {
        for (int i = 0; i < 10; i++) {
            server.faults.add(new Fault(500, Map.of(), false));
        }

        assertThatThrownBy(() -> feedback.give(POST))
                .isInstanceOf(GitHub.Failure.class)
                .hasMessageContaining("gave up after 6 tries")
                .message()
                .doesNotContain(TOKEN);
        assertThat(waits)
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(16));
    }

    @Test
    void a_long_description_is_cut_to_what_github_takes() {
        feedback.give(new Feedback.Post(
                POST.repository(), POST.commit(), POST.assignment(), "failure", "x".repeat(500), "## Report"));

        assertThat(server.statuses.get(0).path("description").asString("")).hasSize(140);
    }
}
