package gradients.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** A line per series, with a marker at each point while there are few. */
public final class LineChart extends Chart<LineChart> {

    private final List<Series> series = new ArrayList<>();
    private boolean logX;
    private boolean logY;

    LineChart(Caption caption) {
        super(caption);
    }

    /** Makes the x axis logarithmic; points with x ≤ 0 have no place on it and leave a gap. */
    public LineChart logX() {
        logX = true;
        return this;
    }

    /** Makes the y axis logarithmic; points with y ≤ 0 have no place on it and leave a gap. */
    public LineChart logY() {
        logY = true;
        return this;
    }

    /**
     * Adds a line through the points (xs[i], ys[i]). A point that is not finite leaves a gap, which the legend counts.
     */
    public LineChart series(String label, double[] xs, double[] ys) {
        series.add(new Series(label, xs, ys));
        return this;
    }

    @Override
    public String svg() {
        XyPlot plot = new XyPlot(caption());
        plot.lines(series, logX, logY);
        return plot.svg(description());
    }

    @Override
    LineChart self() {
        return this;
    }
}
