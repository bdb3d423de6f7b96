package gradients.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.grade.Grade;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownTest {

    @Test
    void hostile_text_is_text() {
        Node page = Parser.builder().build().parse(Markdown.of(DemoClass.hostile()));

        page.accept(new NothingActive());
        assertThat(TextContentRenderer.builder().build().render(page))
                .contains("<script>alert(1)</script>")
                .contains("![pic](https://evil.example/p.png)")
                .contains("␛[31mred");
    }

    @Test
    void a_class_that_fits_is_told_in_full() {
        String summary = Markdown.of(Collections.nCopies(100, DemoClass.mistake()));

        assertThat(summary.split("the zero gradient stays zero", -1)).hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000_000, 100_000, 40_000, 20_000, 8_000, 2_000, 300})
    void with_less_room_it_tells_less_and_keeps_the_points(int bytes) {
        List<Grade> grades = Collections.nCopies(10, DemoClass.mistake());

        String summary = Markdown.of(grades, bytes);

        assertThat(summary.getBytes(UTF_8).length).isBetween(1, bytes);
        assertThat(summary).contains("71.5 of 100 points");
    }

    @Test
    void it_never_outgrows_a_job_summary() {
        List<Grade> grades = Collections.nCopies(40_000, DemoClass.hostile());

        String summary = Markdown.of(grades);

        assertThat(summary.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(Markdown.JOB_SUMMARY_BYTES);
        assertThat(summary).contains("2 of 100 points").endsWith("see grade.json of each submission.\n");
    }

    private static final class NothingActive extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            throw new AssertionError("a link to " + link.getDestination());
        }

        @Override
        public void visit(Image image) {
            throw new AssertionError("an image from " + image.getDestination());
        }

        @Override
        public void visit(HtmlInline html) {
            throw new AssertionError("inline HTML " + html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            throw new AssertionError("an HTML block " + html.getLiteral());
        }
    }
}
