package gradients.suites.clipping;

import gradients.kit.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** The suite's own answers, computed in another way than the reference's. */
final class Oracle {

    /** Relative 1e-9 with no floor, for entries near 1e-200. */
    static final Tolerance RELATIVE = new Tolerance(1e-9, 0);

    private Oracle() {}

    /** Returns the Euclidean norm of all entries, gathered by hypot. */
    static double norm(SimpleMatrix... gradients) {
        double norm = 0;
        for (SimpleMatrix gradient : gradients) {
            for (double entry : gradient.getDDRM().data) {
                norm = Math.hypot(norm, entry);
            }
        }
        return norm;
    }

    /** Returns the quantile as a weighted mean of the two neighbours of its rank. */
    static double percentile(List<Double> values, double q) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        double rank = q * (sorted.length - 1);
        double lower = sorted[(int) Math.floor(rank)];
        double upper = sorted[(int) Math.ceil(rank)];
        double share = rank - Math.floor(rank);
        return (1 - share) * lower + share * upper;
    }

    /** Returns the limit that each norm meets, and last the limit that the next one would meet. */
    static List<Double> limits(double[] norms, double q, int capacity, int warmUp, double firstLimit) {
        List<Double> past = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        limits.add(firstLimit);
        for (double norm : norms) {
            double limit = limits.get(limits.size() - 1);
            if (norm > 0) {
                past.add(Math.min(norm, 2 * limit));
            }
            List<Double> remembered = past.subList(Math.max(0, past.size() - capacity), past.size());
            limits.add(remembered.size() < warmUp ? firstLimit : percentile(remembered, q));
        }
        return limits;
    }
}
