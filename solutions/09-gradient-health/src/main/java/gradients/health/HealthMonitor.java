package gradients.health;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges the gradients of a network by their norms, one for each layer, first layer first.
 *
 * <p>Norms may be NaN or ∞: that is what a monitor is for. No method changes the array that it is given.
 */
public final class HealthMonitor {

    private HealthMonitor() {}

    /**
     * Returns count, minimum, maximum, mean μ and population standard deviation √(Σ (xᵢ−μ)²/n) of the n finite norms;
     * NaN for the last four if there are none. Right for norms as large as 1e300.
     *
     * @param norms one for each layer
     * @throws IllegalArgumentException if there are no norms, or if one is negative
     */
    @Task("9.2")
    public static Statistics statistics(double[] norms) {
        // : checkNorms(norms), below, is given: begin with it.
        // : One NaN would make the mean NaN: keep the finite norms only. If none is left, say so with NaN.
        // : Deviations are squared, and 1e200 squared is ∞: divide all norms by the largest first, multiply by it last.
        // : What if the largest is 0?
        checkNorms(norms);
        double[] finite = finite(norms);
        if (finite.length == 0) {
            return new Statistics(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double min = Arrays.stream(finite).min().orElseThrow();
        double max = Arrays.stream(finite).max().orElseThrow();
        double unit = max == 0 ? 1 : max;
        double mean = Arrays.stream(finite).map(x -> x / unit).sum() / finite.length;
        double squares =
                Arrays.stream(finite).map(x -> x / unit - mean).map(d -> d * d).sum();
        return new Statistics(finite.length, min, max, mean * unit, Math.sqrt(squares / finite.length) * unit);
    }

    /**
     * Returns how many times the smallest finite norm goes into the largest: 1 if they are equal (also if all are 0), ∞
     * if only the smallest is 0, NaN if no norm is finite.
     *
     * @param norms one for each layer
     * @throws IllegalArgumentException if there are no norms, or if one is negative
     */
    @Task("9.2")
    public static double ratio(double[] norms) {
        // : Which two numbers of your statistics do you need?
        // : In Java 5.0/0 is ∞, which is what we want. And 0.0/0?
        Statistics statistics = statistics(norms);
        return statistics.max() == statistics.min() ? 1 : statistics.max() / statistics.min();
    }

    /**
     * Returns the status of one layer. A norm that lies exactly on a threshold belongs to the healthier side.
     *
     * @param norm 0 or more, ∞ or NaN
     */
    @Task("9.3")
    public static Status status(double norm, Thresholds thresholds) {
        // : Whatever is vanished is also below the threshold for weak. In which order must you ask?
        // : And NaN: every comparison with it is false, so it falls through all of them. Into which status?
        if (!Double.isFinite(norm)) {
            return Status.NOT_FINITE;
        }
        if (norm > thresholds.exploding()) {
            return Status.EXPLODING;
        }
        if (norm < thresholds.vanished()) {
            return Status.VANISHED;
        }
        if (norm > thresholds.large()) {
            return Status.LARGE;
        }
        return norm < thresholds.weak() ? Status.WEAK : Status.HEALTHY;
    }

    /**
     * Returns how many layers have each status; the six numbers add up to the number of layers.
     *
     * @param norms one for each layer
     * @throws IllegalArgumentException if there are no norms, or if one is negative
     */
    @Task("9.3")
    public static Counts count(double[] norms, Thresholds thresholds) {
        // : One pass over the layers: ask status for each, and count it once. An enum knows its place: ordinal().
        checkNorms(norms);
        int[] layers = new int[Status.values().length];
        for (double norm : norms) {
            layers[status(norm, thresholds).ordinal()]++;
        }
        return new Counts(layers[0], layers[1], layers[2], layers[3], layers[4], layers[5]);
    }

    /**
     * Returns one finding for each status that occurs, worst first, each with the numbers of its layers, counted from
     * 1; and whether the layers are uneven, that is, whether the {@link #ratio} is above its threshold (NaN is not).
     *
     * @param norms one for each layer
     * @throws IllegalArgumentException if there are no norms, or if one is negative
     */
    @Task("9.4")
    public static Diagnosis diagnose(double[] norms, Thresholds thresholds) {
        // : The constants of Status stand in the right order: go through Status.values() and collect each one's layers.
        // : A status that no layer has makes no finding. Programmers count from 0, layers from 1.
        checkNorms(norms);
        List<Finding> findings = new ArrayList<>();
        for (Status status : Status.values()) {
            List<Integer> layers = layers(norms, thresholds, status);
            if (!layers.isEmpty()) {
                findings.add(new Finding(status, layers));
            }
        }
        double ratio = ratio(norms);
        return new Diagnosis(findings, ratio, ratio > thresholds.ratio());
    }

    @SolutionOnly
    private static List<Integer> layers(double[] norms, Thresholds thresholds, Status status) {
        List<Integer> layers = new ArrayList<>();
        for (int i = 0; i < norms.length; i++) {
            if (status(norms[i], thresholds) == status) {
                layers.add(i + 1);
            }
        }
        return layers;
    }

    @SolutionOnly
    private static double[] finite(double[] norms) {
        return Arrays.stream(norms).filter(Double::isFinite).toArray();
    }

    private static void checkNorms(double[] norms) {
        if (norms.length == 0) {
            throw new IllegalArgumentException("norms is empty; a network has at least one layer.");
        }
        for (double norm : norms) {
            if (norm < 0) {
                throw new IllegalArgumentException("norms has " + norm + " in it; a norm is 0 or more.");
            }
        }
    }
}
