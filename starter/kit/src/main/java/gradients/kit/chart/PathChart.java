package gradients.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Paths in the plane, each from its marked start, over the contours of a function. */
public final class PathChart extends Chart<PathChart> {

    private final List<Series> paths = new ArrayList<>();
    private Contours contours;

    PathChart(Caption caption) {
        super(caption);
    }

    /**
     * Draws the function's contours behind the paths and fixes the axes to this rectangle; what leaves it is cut off.
     * The levels are quantiles of the function on the rectangle, so that steep and flat parts both show.
     */
    public PathChart over(DoubleBinaryOperator f, double xLow, double xHigh, double yLow, double yHigh) {
        contours = new Contours(f, xLow, xHigh, yLow, yHigh);
        return this;
    }

    /** Adds a path through the points (xs[i], ys[i]); it is interrupted where a point is not finite. */
    public PathChart path(String label, double[] xs, double[] ys) {
        paths.add(new Series(label, xs, ys));
        return this;
    }

    @Override
    public String svg() {
        XyPlot plot = new XyPlot(caption());
        if (contours != null) {
            plot.window(contours);
        }
        for (Series path : paths) {
            plot.path(contours == null ? path : contours.inside(path));
        }
        return plot.svg(description());
    }

    @Override
    PathChart self() {
        return this;
    }
}
