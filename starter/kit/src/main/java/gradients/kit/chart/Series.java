package gradients.kit.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A named list of points; one whose x or y is NaN interrupts the line. */
record Series(String name, double[] xs, double[] ys) {

    /** More points than this only make the file larger. */
    private static final int MOST_POINTS = 400;

    Series {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("Series " + name + " has " + xs.length + " x values but " + ys.length
                    + " y values; it needs as many of each.");
        }
        xs = xs.clone();
        ys = ys.clone();
    }

    /** Returns the series with a gap wherever a point has no place on the axes, and says so in its name. */
    Series drawable(boolean logX, boolean logY) {
        double[] y = ys.clone();
        double[] x = xs.clone();
        int gaps = 0;
        for (int i = 0; i < x.length; i++) {
            if (!hasPlace(x[i], logX) || !hasPlace(y[i], logY)) {
                x[i] = lastPlace(x, i, logX);
                y[i] = Double.NaN;
                gaps++;
            }
        }
        return new Series(gaps == 0 ? name : name + " (" + gaps + " off the axes)", x, y).thinned();
    }

    /** Returns the series with log₁₀ of its coordinates on the axes named. */
    Series exponents(boolean x, boolean y) {
        return new Series(
                name,
                x ? Arrays.stream(xs).map(Math::log10).toArray() : xs,
                y ? Arrays.stream(ys).map(Math::log10).toArray() : ys);
    }

    /** Returns whether there is anything to draw. */
    boolean hasPoints() {
        for (double y : ys) {
            if (!Double.isNaN(y)) {
                return true;
            }
        }
        return false;
    }

    /** Returns at most {@link #MOST_POINTS} points: of each run of neighbours its lowest and highest. */
    private Series thinned() {
        if (xs.length <= MOST_POINTS) {
            return this;
        }
        int run = 2 * (xs.length / MOST_POINTS + 1);
        List<Integer> kept = new ArrayList<>();
        for (int start = 0; start < xs.length; start += run) {
            int end = Math.min(start + run, xs.length);
            int low = start;
            int high = start;
            for (int i = start; i < end; i++) {
                low = ys[i] < ys[low] ? i : low;
                high = ys[i] > ys[high] ? i : high;
            }
            kept.add(Math.min(low, high));
            kept.add(Math.max(low, high));
        }
        return new Series(name, pick(xs, kept), pick(ys, kept));
    }

    private static double[] pick(double[] from, List<Integer> indices) {
        return indices.stream().mapToDouble(i -> from[i]).toArray();
    }

    private static boolean hasPlace(double value, boolean log) {
        return Double.isFinite(value) && (!log || value > 0);
    }

    /** A gap needs an x that is on the axis: the one before it, or any. */
    private static double lastPlace(double[] x, int i, boolean log) {
        if (hasPlace(x[i], log)) {
            return x[i];
        }
        for (double candidate : i > 0 ? new double[] {x[i - 1]} : x) {
            if (hasPlace(candidate, log)) {
                return candidate;
            }
        }
        return 1;
    }
}
