package gradients.grader.report.html;

import java.util.List;

/** Quantiles by linear interpolation. */
final class Quantile {

    private Quantile() {}

    /** Returns the value at rank q·(n−1) of the sorted values, between two of them their mix; 0 of none. */
    static double of(List<Double> sorted, double q) {
        if (sorted.isEmpty()) {
            return 0;
        }
        double rank = q * (sorted.size() - 1);
        int below = (int) Math.floor(rank);
        int above = (int) Math.ceil(rank);
        return sorted.get(below) + (rank - below) * (sorted.get(above) - sorted.get(below));
    }
}
