package gradients.grader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.TaskSpec;
import gradients.grader.course.UserError;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoutTest {

    private static final AssignmentSpec SPEC = new AssignmentSpec(
            "09-fixture",
            "Fixture",
            "gradients.fixture",
            List.of("src/main/java/gradients/fixture/A.java"),
            List.of(),
            5,
            List.of(new TaskSpec("9.1", "The norm |x|", 45, List.of()), new TaskSpec("9.2", "Mean", 50, List.of())));

    private static Handout handout(String text) {
        return new Handout("README.md", text);
    }

    @Test
    void the_task_table_ends_with_style_and_the_total() {
        Handout filled =
                handout("# A\n\n<!-- tasks -->\nold\n<!-- end -->\n\nB\n").withTasks(SPEC);

        assertThat(filled.text()).isEqualTo("""
                        # A

                        <!-- tasks -->
                        | Task | What you write | Points |
                        |---|---|---:|
                        | 9.1 | The norm \\|x\\| | 45 |
                        | 9.2 | Mean | 50 |
                        | | Style: Checkstyle finds nothing | 5 |
                        | | **Total** | **100** |
                        <!-- end -->

                        B
                        """);
        assertThat(filled.withTasks(SPEC).text()).isEqualTo(filled.text());
    }

    @Test
    void what_a_class_printed_replaces_its_own_block_only() {
        Handout handout = handout("<!-- printed by p.A -->\n<!-- end -->\n<!-- printed by p.B -->\nb\n<!-- end -->\n");

        Handout filled = handout.withOutput("p.A", "depth  norm\r\n    2  0.1\n\n");

        assertThat(handout.printers()).containsExactly("p.A", "p.B");
        assertThat(filled.text())
                .isEqualTo("<!-- printed by p.A -->\n```text\ndepth  norm\n    2  0.1\n```\n<!-- end -->\n"
                        + "<!-- printed by p.B -->\nb\n<!-- end -->\n");
        assertThat(filled.shows("p.A", "depth  norm\n    2  0.1\n")).isTrue();
        assertThat(filled.shows("p.A", "depth  norm\n    2  0.2\n")).isFalse();
    }

    @Test
    void output_with_backticks_gets_a_longer_fence() {
        Handout filled = handout("<!-- printed by p.A -->\n<!-- end -->").withOutput("p.A", "```");

        assertThat(filled.text()).contains("\n````text\n```\n````\n");
    }

    @Test
    void line_ends_of_windows_survive() {
        String text =
                handout("<!-- tasks -->\r\n<!-- end -->\r\n").withTasks(SPEC).text();

        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void a_handout_without_the_comments_is_told_which() {
        assertThatThrownBy(() -> handout("# A\n").withTasks(SPEC))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "README.md has no lines <!-- tasks --> and <!-- end -->; put them where the block belongs.");
    }
}
