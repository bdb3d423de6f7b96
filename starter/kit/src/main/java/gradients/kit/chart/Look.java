package gradients.kit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How every chart looks. The picture brings its own light background, since pages show it in light and in dark; the
 * colours differ for readers with any colour blindness (after Okabe and Ito), have a contrast of at least 3 to 1, and
 * each comes with a marker and a dash of its own.
 */
final class Look {

    /** Where it is missing, Java takes a sans-serif font of the system, and the layout moves by a pixel or two. */
    private static final String FONT = "DejaVu Sans";

    static final int WIDTH = 720;
    static final int HEIGHT = 430;
    static final Color BACKGROUND = Color.WHITE;
    static final Color INK = new Color(0x24292F);
    static final Color GRID = new Color(0xE3E6EA);
    static final Font TITLE = new Font(FONT, Font.BOLD, 16);
    static final Font WORDS = new Font(FONT, Font.PLAIN, 13);
    static final Font TICKS = new Font(FONT, Font.PLAIN, 12);

    private static final Color[] COLOURS = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x00856A),
        new Color(0xAA3377),
        new Color(0x8A6D00),
        new Color(0x4D4D4D),
        new Color(0x5B8FD9)
    };
    private static final Marker[] MARKERS = {
        SeriesMarkers.CIRCLE,
        SeriesMarkers.SQUARE,
        SeriesMarkers.TRIANGLE_UP,
        SeriesMarkers.DIAMOND,
        SeriesMarkers.TRIANGLE_DOWN,
        SeriesMarkers.CROSS,
        SeriesMarkers.PLUS
    };
    private static final float[][] DASHES = {{1, 0}, {7, 3}, {2, 3}, {9, 3, 2, 3}, {12, 4}, {4, 2}, {1, 2}};

    private Look() {}

    static Color colour(int series) {
        return COLOURS[series % COLOURS.length];
    }

    static Marker marker(int series) {
        return MARKERS[series % MARKERS.length];
    }

    static BasicStroke stroke(int series) {
        float[] dash = DASHES[series % DASHES.length];
        return new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, series == 0 ? null : dash, 0f);
    }

    /** Dresses the parts that all charts share, and announces their words to the canvas. */
    static void dress(AxesChartStyler styler, Caption caption, SvgCanvas canvas) {
        styler.setChartBackgroundColor(BACKGROUND);
        styler.setPlotBackgroundColor(BACKGROUND);
        styler.setPlotBorderVisible(false);
        styler.setChartFontColor(INK);
        styler.setChartTitleFont(TITLE);
        styler.setChartTitleBoxVisible(false);
        styler.setAxisTitleFont(WORDS);
        styler.setAxisTickLabelsFont(TICKS);
        styler.setAxisTickLabelsColor(INK);
        styler.setLegendFont(WORDS);
        styler.setLegendBorderColor(BACKGROUND);
        styler.setLegendBackgroundColor(BACKGROUND);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendPadding(16);
        styler.setLegendLayout(LegendLayout.Horizontal);
        styler.setPlotGridLinesColor(GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(1f));
        styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
        styler.setXAxisTickLabelsFormattingFunction(x -> canvas.expect(Ticks.label(x), TICKS, Anchor.MIDDLE));
        styler.setYAxisTickLabelsFormattingFunction(y -> canvas.expect(Ticks.label(y), TICKS, Anchor.END));
        canvas.expect(caption.title(), TITLE, Anchor.MIDDLE);
        canvas.expect(caption.xLabel(), WORDS, Anchor.MIDDLE);
        canvas.expect(caption.yLabel(), WORDS, Anchor.MIDDLE);
    }
}
