package gradients.kit.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.style.HeatMapStyler;
import org.knowm.xchart.style.Styler.ChartTheme;

/** A heat map, drawn by XChart. */
final class HeatPlot {

    /** From light to dark in even steps of lightness, so that it survives a grey printer. */
    private static final Color[] COLOURS = {
        new Color(0xF7FBFF), new Color(0xC6DBEF), new Color(0x6BAED6), new Color(0x2171B5), new Color(0x08306B)
    };

    private static final int BAR = 90;
    private static final int BAR_BOTTOM = 300;
    private static final int STEPS = 24;

    private HeatPlot() {}

    static String svg(HeatMap map) {
        Caption caption = map.caption();
        SvgCanvas canvas = new SvgCanvas();
        HeatMapChart chart = new HeatMapChart(Look.WIDTH, Look.HEIGHT, ChartTheme.XChart);
        chart.setTitle(caption.title());
        chart.setXAxisTitle(caption.xLabel());
        chart.setYAxisTitle(caption.yLabel());
        dress(chart.getStyler(), map, canvas);
        List<String> fromBelow = new ArrayList<>(map.rows());
        Collections.reverse(fromBelow);
        chart.addSeries(caption.title(), map.columns(), fromBelow, cells(map.values()));
        return canvas.paint(
                c -> {
                    chart.paint(c, Look.WIDTH - BAR, Look.HEIGHT);
                    paintScale(c, map);
                },
                caption,
                map.description());
    }

    /** Paints the scale of colours in the strip on the right: XChart's own takes half the page. */
    private static void paintScale(SvgCanvas canvas, HeatMap map) {
        canvas.setColor(Look.BACKGROUND);
        canvas.fill(new Rectangle2D.Double(Look.WIDTH - BAR, 0, BAR, Look.HEIGHT));
        for (int step = 0; step < STEPS; step++) {
            canvas.setColor(colour((step + 0.5) / STEPS));
            canvas.fill(new Rectangle2D.Double(Look.WIDTH - BAR + 8, BAR_BOTTOM - 10 * (step + 1), 16, 10));
        }
        canvas.setColor(Look.INK);
        canvas.write(Ticks.label(map.low()), Look.TICKS, Look.WIDTH - BAR + 30, BAR_BOTTOM);
        canvas.write(Ticks.label(map.high()), Look.TICKS, Look.WIDTH - BAR + 30, BAR_BOTTOM - 10 * STEPS + 9);
    }

    private static Color colour(double share) {
        double at = share * (COLOURS.length - 1);
        Color from = COLOURS[(int) at];
        Color to = COLOURS[(int) at + 1];
        double t = at - (int) at;
        return new Color(
                between(from.getRed(), to.getRed(), t),
                between(from.getGreen(), to.getGreen(), t),
                between(from.getBlue(), to.getBlue(), t));
    }

    private static int between(int from, int to, double t) {
        return (int) Math.round(from + t * (to - from));
    }

    private static void dress(HeatMapStyler styler, HeatMap map, SvgCanvas canvas) {
        Look.dress(styler, map.caption(), canvas);
        styler.setXAxisTickLabelsFormattingFunction(null);
        styler.setYAxisTickLabelsFormattingFunction(null);
        styler.setLegendVisible(false);
        styler.setPlotContentSize(1);
        styler.setXAxisTickMarkSpacingHint(24);
        styler.setYAxisTickMarkSpacingHint(16);
        styler.setPlotGridLinesVisible(false);
        styler.setRangeColors(COLOURS);
        styler.setMin(map.low());
        styler.setMax(map.high());
        map.columns().forEach(name -> canvas.expect(name, Look.TICKS, Anchor.MIDDLE));
        map.rows().forEach(name -> canvas.expect(name, Look.TICKS, Anchor.END));
    }

    /** Returns the cells as XChart wants them: column, row from below, value. */
    private static List<Number[]> cells(double[][] values) {
        List<Number[]> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                if (Double.isFinite(values[i][j])) {
                    cells.add(new Number[] {j, values.length - 1 - i, values[i][j]});
                }
            }
        }
        if (cells.isEmpty()) {
            cells.add(new Number[] {0, 0, 0.0}); // XChart refuses a map without cells.
        }
        return cells;
    }
}
