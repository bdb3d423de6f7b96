package gradients.kit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Lines, steps and paths, drawn by XChart. */
final class XyPlot {

    private static final int MOST_MARKERS = 40;
    private static final int MANY_POINTS = 20;
    private static final int MOST_DECADES = 8;
    private static final Color CONTOUR = new Color(0xB9C0C8);

    private final Caption caption;
    private final SvgCanvas canvas = new SvgCanvas();
    private final XYChart chart = new XYChart(Look.WIDTH, Look.HEIGHT);
    private int drawn;

    XyPlot(Caption caption) {
        this.caption = caption;
        chart.setTitle(caption.title());
        chart.setXAxisTitle(caption.xLabel());
        chart.setYAxisTitle(caption.yLabel());
        Look.dress(chart.getStyler(), caption, canvas);
        chart.getStyler().setMarkerSize(7);
    }

    /** Draws the lines, with their markers where they are few. */
    void lines(List<Series> series, boolean logX, boolean logY) {
        List<Series> drawable = series.stream().map(s -> s.drawable(logX, logY)).toList();
        boolean wideX = logX && decades(drawable.stream().map(Series::xs)) > MOST_DECADES;
        boolean wideY = logY && decades(drawable.stream().map(Series::ys)) > MOST_DECADES;
        XYStyler styler = chart.getStyler();
        styler.setXAxisLogarithmic(logX && !wideX);
        styler.setYAxisLogarithmic(logY && !wideY);
        if (logX) {
            styler.setXAxisTickLabelsFormattingFunction(logLabels(wideX, Anchor.MIDDLE));
        }
        if (logY) {
            styler.setYAxisTickLabelsFormattingFunction(logLabels(wideY, Anchor.END));
        }
        for (Series s : drawable) {
            Marker marker = s.xs().length <= MOST_MARKERS ? Look.marker(drawn) : SeriesMarkers.NONE;
            add(s.exponents(wideX, wideY), marker);
        }
        if (!logX) {
            wantRoundTicks(drawable);
        }
    }

    /**
     * Where many points are equally spaced, XChart marks every n-th of them, such as 13, 26, 39. One point out of step,
     * which is not drawn, makes it choose round numbers.
     */
    private void wantRoundTicks(List<Series> series) {
        double[] xs = series.stream()
                .map(Series::xs)
                .max(Comparator.comparingInt(x -> x.length))
                .orElse(new double[0]);
        if (xs.length > MANY_POINTS) {
            double[] outOfStep = {(2 * xs[0] + xs[1]) / 3};
            XYSeries hidden = chart.addSeries(
                    "out of step", outOfStep, new double[] {series.get(0).ys()[0]});
            hidden.setEnabled(false);
            hidden.setShowInLegend(false);
        }
    }

    /** Draws the outline of a histogram. */
    void steps(Series series) {
        add(series, SeriesMarkers.NONE);
    }

    /** Draws a path, marked where it starts. */
    void path(Series series) {
        int number = drawn;
        add(series, SeriesMarkers.NONE);
        if (series.hasPoints() && Double.isFinite(series.ys()[0])) {
            XYSeries start = chart.addSeries(series.name() + " start", head(series.xs()), head(series.ys()));
            start.setShowInLegend(false);
            start.setMarkerColor(Look.colour(number));
            start.setMarker(Look.marker(number));
        }
    }

    /** Draws the contours behind and keeps the axes to their rectangle. */
    void window(Contours contours) {
        XYStyler styler = chart.getStyler();
        styler.setXAxisMin(contours.xLow());
        styler.setXAxisMax(contours.xHigh());
        styler.setYAxisMin(contours.yLow());
        styler.setYAxisMax(contours.yHigh());
        styler.setPlotGridLinesVisible(false);
        Series lines = contours.lines();
        if (lines.hasPoints()) {
            XYSeries added = chart.addSeries(lines.name(), lines.xs(), lines.ys());
            added.setShowInLegend(false);
            added.setMarker(SeriesMarkers.NONE);
            added.setLineColor(CONTOUR);
            added.setLineStyle(new BasicStroke(1f));
        }
    }

    String svg(String description) {
        return canvas.paint(c -> chart.paint(c, Look.WIDTH, Look.HEIGHT), caption, description);
    }

    private void add(Series series, Marker marker) {
        int number = drawn++;
        if (series.hasPoints()) {
            XYSeries added =
                    chart.addSeries(canvas.expect(series.name(), Look.WORDS, Anchor.START), series.xs(), series.ys());
            added.setLineColor(Look.colour(number));
            added.setLineStyle(Look.stroke(number));
            added.setMarkerColor(Look.colour(number));
            added.setMarker(marker);
        }
    }

    /** XChart marks every power of ten; beyond {@link #MOST_DECADES} we give it exponents on a linear axis. */
    private Function<Double, String> logLabels(boolean exponents, Anchor anchor) {
        return exponents
                ? e -> canvas.expect(Ticks.powerOfTen(e), Look.TICKS, anchor)
                : x -> canvas.expect(Ticks.logLabel(x), Look.TICKS, anchor);
    }

    private static double decades(Stream<double[]> coordinates) {
        double[] finite =
                coordinates.flatMapToDouble(Arrays::stream).filter(x -> x > 0).toArray();
        return DoubleStream.of(finite).map(Math::log10).max().orElse(0)
                - DoubleStream.of(finite).map(Math::log10).min().orElse(0);
    }

    private static double[] head(double[] values) {
        return Arrays.copyOf(values, 1);
    }
}
