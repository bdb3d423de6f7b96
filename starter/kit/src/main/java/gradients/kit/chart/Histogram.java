package gradients.kit.chart;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shares of values per bin, drawn as steps, so that several series can be compared. */
public final class Histogram extends Chart<Histogram> {

    private final Map<String, double[]> values = new LinkedHashMap<>();
    private int bins = 30;

    Histogram(Caption caption) {
        super(caption);
    }

    /** Sets about how many bins there are, 30 otherwise; their width is a round number. */
    public Histogram bins(int count) {
        bins = count;
        return this;
    }

    /** Adds a series; values that are not finite are left out, and the legend counts them. */
    public Histogram series(String label, double[] drawn) {
        double[] finite = Arrays.stream(drawn).filter(Double::isFinite).toArray();
        int left = drawn.length - finite.length;
        values.put(left == 0 ? label : label + " (" + left + " not finite)", finite);
        return this;
    }

    @Override
    public String svg() {
        double[] all = values.values().stream().flatMapToDouble(Arrays::stream).toArray();
        double min = Arrays.stream(all).min().orElse(0);
        double max = Arrays.stream(all).max().orElse(1);
        double width = roundUp(max > min ? (max - min) / bins : 1);
        double low = Math.floor(min / width) * width;
        int count = 1 + (int) ((max - low) / width);
        XyPlot plot = new XyPlot(caption());
        values.forEach((label, drawn) -> plot.steps(outline(label, drawn, low, width, count)));
        return plot.svg(description());
    }

    /** Returns the next of 1, 2, 5 times a power of ten, so that the edges of the bins are round numbers. */
    private static double roundUp(double width) {
        double power = Math.pow(10, Math.floor(Math.log10(width)));
        for (double step : new double[] {1, 2, 5}) {
            if (width <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** Returns the outline of the bars, from the axis up and back down to it. */
    private Series outline(String label, double[] drawn, double low, double width, int count) {
        double[] share = new double[count];
        for (double x : drawn) {
            share[Math.min(count - 1, (int) ((x - low) / width))] += 1.0 / drawn.length;
        }
        double[] xs = new double[2 * count + 2];
        double[] ys = new double[2 * count + 2];
        for (int edge = 0; edge <= count; edge++) {
            xs[2 * edge] = low + edge * width;
            xs[2 * edge + 1] = low + edge * width;
            ys[2 * edge] = edge == 0 ? 0 : share[edge - 1];
            ys[2 * edge + 1] = edge == count ? 0 : share[edge];
        }
        return new Series(label, xs, ys);
    }

    @Override
    Histogram self() {
        return this;
    }
}
