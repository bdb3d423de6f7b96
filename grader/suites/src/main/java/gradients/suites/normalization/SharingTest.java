package gradients.suites.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.normalization.Kind;
import gradients.normalization.Layout;
import gradients.normalization.Sharing;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Locale;
import java.util.function.IntBinaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("11.1")
class SharingTest {

    @Test
    void batch_norm_shares_over_samples_and_positions(Draw draw) {
        assertCells(draw, Kind.BATCH);
    }

    @Test
    void layer_norm_shares_within_a_sample(Draw draw) {
        assertCells(draw, Kind.LAYER);
    }

    @Test
    void group_norm_shares_within_a_sample_and_a_group(Draw draw) {
        assertCells(draw, Kind.GROUP);
    }

    @Test
    void instance_norm_shares_within_a_sample_and_a_channel(Draw draw) {
        assertCells(draw, Kind.INSTANCE);
    }

    @Test
    void impossible_layouts_are_rejected() {
        SimpleMatrix cells = Sharing.cells(Kind.GROUP, 1, new Layout(1, 1, 1));

        assertThatMatrix("the cells of one entry", cells).hasShape(1, 1);
        assertRejects("no channels", () -> new Layout(0, 2, 1), "channels");
        assertRejects("no positions", () -> new Layout(2, 0, 1), "positions");
        assertRejects("no groups", () -> new Layout(4, 2, 0), "groups");
        assertRejects("three groups of four channels", () -> new Layout(4, 2, 3), "groups");
    }

    private static void assertCells(Draw draw, Kind kind) {
        int[] size = draw.distinctSizes(2, 4, "N", "positions", "channels of a group");
        Layout layout = new Layout(3 * size[2], size[1], 3);
        IntBinaryOperator wanted = Oracle.cells(kind, layout);

        SimpleMatrix cells = Sharing.cells(kind, size[0], layout);

        assertThatMatrix("the cells", cells).hasShape(size[0], layout.features());
        int features = layout.features();
        for (int a = 0; a < cells.getNumElements(); a++) {
            for (int b = 0; b < a; b++) {
                boolean share = cells.get(a) == cells.get(b);
                boolean should =
                        wanted.applyAsInt(a / features, a % features) == wanted.applyAsInt(b / features, b % features);
                assertThatHolds(
                        share == should,
                        "In %s norm, feature %d of sample %d and feature %d of sample %d are said %s.",
                        kind.name().toLowerCase(Locale.ROOT),
                        a % features,
                        a / features,
                        b % features,
                        b / features,
                        share ? "to share statistics" : "to share nothing");
            }
        }
    }
}
