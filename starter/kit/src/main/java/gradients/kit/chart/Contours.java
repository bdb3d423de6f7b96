package gradients.kit.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Contour lines of a function on a rectangle, by marching squares. */
record Contours(DoubleBinaryOperator f, double xLow, double xHigh, double yLow, double yHigh) {

    private static final int CELLS = 60;
    private static final double[] QUANTILES = {0.04, 0.1, 0.18, 0.28, 0.4, 0.54, 0.7, 0.86};

    /** Returns all lines as one series with gaps between the pieces. */
    Series lines() {
        double[][] grid = grid();
        double[] sorted = Arrays.stream(grid)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        Segments segments = new Segments();
        for (double q : sorted.length == 0 ? new double[0] : QUANTILES) {
            trace(grid, sorted[(int) (q * (sorted.length - 1))], segments);
        }
        return segments.toSeries();
    }

    /** Returns the series with gaps where it lies outside of the rectangle. */
    Series inside(Series path) {
        double[] xs = path.xs().clone();
        double[] ys = path.ys().clone();
        for (int i = 0; i < xs.length; i++) {
            if (!(xs[i] >= xLow && xs[i] <= xHigh && ys[i] >= yLow && ys[i] <= yHigh)) {
                xs[i] = xLow;
                ys[i] = Double.NaN;
            }
        }
        return new Series(path.name(), xs, ys);
    }

    private double[][] grid() {
        double[][] grid = new double[CELLS + 1][CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            for (int j = 0; j <= CELLS; j++) {
                grid[i][j] = f.applyAsDouble(x(j), y(i));
            }
        }
        return grid;
    }

    private void trace(double[][] grid, double level, Segments segments) {
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                // Two triangles a cell: no ambiguous case, unlike the whole square.
                triangle(grid, level, segments, new int[] {i, j, i, j + 1, i + 1, j});
                triangle(grid, level, segments, new int[] {i + 1, j + 1, i, j + 1, i + 1, j});
            }
        }
    }

    /** Adds the piece of the contour inside one triangle, if any: it cuts exactly two of the edges. */
    private void triangle(double[][] grid, double level, Segments segments, int[] corners) {
        List<Segments.Point> cuts = new ArrayList<>();
        for (int edge = 0; edge < 3; edge++) {
            int a = 2 * edge;
            int b = 2 * ((edge + 1) % 3);
            double from = grid[corners[a]][corners[a + 1]] - level;
            double to = grid[corners[b]][corners[b + 1]] - level;
            if (from < 0 != to < 0 && Double.isFinite(from) && Double.isFinite(to)) {
                double t = from / (from - to);
                cuts.add(new Segments.Point((float) x(corners[a + 1] + t * (corners[b + 1] - corners[a + 1])), (float)
                        y(corners[a] + t * (corners[b] - corners[a]))));
            }
        }
        if (cuts.size() == 2 && !cuts.get(0).equals(cuts.get(1))) {
            segments.add(cuts.get(0), cuts.get(1));
        }
    }

    private double x(double column) {
        return xLow + (xHigh - xLow) * column / CELLS;
    }

    private double y(double row) {
        return yLow + (yHigh - yLow) * row / CELLS;
    }
}
