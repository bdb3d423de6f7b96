package gradients.kit.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartsTest {

    private static final double[] DEPTHS = {1, 2, 3};

    static Stream<Chart<?>> samples() {
        return Stream.of(
                Samples.norms(),
                Samples.losses(),
                Samples.spread(),
                Samples.bars(),
                Samples.paths(),
                Samples.attention());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_chart_is_small_well_formed_and_the_same_every_time(Chart<?> chart) throws Exception {
        String svg = chart.svg();

        assertThat(svg).isEqualTo(chart.svg());
        assertThat(svg.getBytes(UTF_8).length).isLessThanOrEqualTo(60_000);
        assertThat(parse(svg).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void every_word_of_a_chart_is_text() throws Exception {
        String svg = Charts.lines("norms", "Norm & depth", "depth", "‖dW1‖")
                .logY()
                .describedAs("It \"falls\".")
                .series("sigmoid, Glorot", DEPTHS, new double[] {1, 1e-4, 1e-9})
                .svg();

        assertThat(texts(svg, "text"))
                .contains("Norm & depth", "depth", "‖dW1‖", "sigmoid, Glorot", "1", "10⁻²", "10⁻⁸");
        assertThat(texts(svg, "title")).containsExactly("Norm & depth");
        assertThat(texts(svg, "desc")).containsExactly("It \"falls\".");
    }

    @Test
    void a_heat_map_names_its_rows_from_the_top() throws Exception {
        String svg = Charts.heatMap("weights", "Weights", "key", "query", new double[][] {{0, 1}, {0.5, Double.NaN}})
                .columns("the", "cat")
                .rows("sat", "on")
                .svg();

        assertThat(texts(svg, "text")).contains("the", "cat", "sat", "on", "Weights", "key", "query", "0", "1");
        assertThat(y(svg, "sat")).isLessThan(y(svg, "on"));
    }

    @Test
    void what_has_no_place_on_a_logarithmic_axis_leaves_a_gap_and_is_counted() throws Exception {
        String svg = Charts.lines("gaps", "Gaps", "x", "y")
                .logX()
                .logY()
                .series("zero", DEPTHS, new double[] {1, 0, 2})
                .series("not finite", DEPTHS, new double[] {Double.NaN, 1, Double.POSITIVE_INFINITY})
                .series("bad x", new double[] {-1, 0, Double.NaN}, DEPTHS)
                .svg();

        assertThat(texts(svg, "text")).contains("zero (1 off the axes)", "not finite (2 off the axes)");
    }

    @Test
    void a_chart_without_a_single_point_is_drawn_all_the_same() throws Exception {
        double[] nothing = {Double.NaN, Double.NaN, Double.NaN};

        assertThat(texts(
                        Charts.lines("a", "Lines", "x", "y")
                                .logY()
                                .series("s", DEPTHS, nothing)
                                .svg(),
                        "text"))
                .contains("Lines");
        assertThat(texts(
                        Charts.histogram("b", "Spread", "x")
                                .series("s", nothing)
                                .svg(),
                        "text"))
                .contains("Spread", "s (3 not finite)");
        assertThat(texts(
                        Charts.heatMap("c", "Map", "x", "y", new double[][] {nothing})
                                .svg(),
                        "text"))
                .contains("Map");
        assertThat(texts(
                        Charts.paths("d", "Paths", "x", "y")
                                .over((x, y) -> Double.NaN, 0, 1, 0, 1)
                                .svg(),
                        "text"))
                .contains("Paths");
        assertThat(texts(
                        Charts.bars("e", "Bars", "x", "y")
                                .categories("p")
                                .series("s", Double.NaN)
                                .svg(),
                        "text"))
                .contains("Bars");
    }

    @Test
    void a_constant_or_a_single_value_is_drawn() {
        assertThat(Charts.lines("a", "A", "x", "y")
                        .logY()
                        .series("s", DEPTHS, new double[] {5, 5, 5})
                        .svg())
                .contains("</svg>");
        assertThat(Charts.lines("a", "A", "x", "y")
                        .series("s", new double[] {1}, new double[] {0})
                        .svg())
                .contains("</svg>");
        assertThat(Charts.histogram("b", "B", "x")
                        .series("s", new double[] {2, 2, 2})
                        .svg())
                .contains("</svg>");
    }

    @Test
    void save_writes_the_picture_and_a_page_that_shows_it(@TempDir Path directory) throws Exception {
        String before = System.getProperty("gradients.charts");
        System.setProperty("gradients.charts", directory.resolve("new").toString());
        try {
            Samples.bars().save();
        } finally {
            restore(before);
        }

        assertThat(directory.resolve("new/variance.svg"))
                .content()
                .isEqualTo(Samples.bars().svg());
        assertThat(directory.resolve("new/index.html"))
                .content()
                .contains("<img src=\"variance.svg\" alt=\"Variance of the pre-activation\">");
    }

    @Test
    void a_mistaken_call_is_answered_by_a_sentence() {
        LineChart chart = Charts.lines("a", "A", "x", "y");

        assertThatThrownBy(() -> chart.series("s", DEPTHS, new double[2]))
                .hasMessage("Series s has 3 x values but 2 y values; it needs as many of each.");
        assertThatThrownBy(() -> Charts.lines("../a", "A", "x", "y"))
                .hasMessage("The chart's name is \"../a\"; it becomes a file name, so use letters, digits, dots and"
                        + " dashes only.");
    }

    private static void restore(String charts) {
        if (charts == null) {
            System.clearProperty("gradients.charts");
        } else {
            System.setProperty("gradients.charts", charts);
        }
    }

    private static double y(String svg, String word) throws Exception {
        var nodes = parse(svg).getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getTextContent().equals(word)) {
                return Double.parseDouble(
                        nodes.item(i).getAttributes().getNamedItem("y").getNodeValue());
            }
        }
        throw new AssertionError("No text " + word + " in the chart.");
    }

    private static Stream<String> texts(String svg, String element) throws Exception {
        var nodes = parse(svg).getElementsByTagName(element);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(i -> nodes.item(i).getTextContent());
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }
}
