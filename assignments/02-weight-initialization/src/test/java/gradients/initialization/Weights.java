package gradients.initialization;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import org.ejml.simple.SimpleMatrix;

/** Checks drawn weights by their statistics, so that any order of drawing passes. */
final class Weights {

    private Weights() {}

    /**
     * Passes if mean and variance lie within five standard errors. For n independent draws the standard error of the
     * mean is √(variance/n), and that of the variance is variance·√((kurtosis − 1)/n).
     *
     * @param kurtosis 3 for a normal distribution, 1.8 for a uniform one
     */
    static void check(SimpleMatrix w, int in, int out, double variance, double kurtosis) {
        assertThatMatrix("W", w).hasShape(in, out).isFinite();
        double n = in * out;
        double mean = w.elementSum() / n;
        double square = w.elementMult(w).elementSum() / n;

        double errorOfMean = Math.sqrt(variance / n);
        assertThatHolds(
                Math.abs(mean) <= 5 * errorOfMean,
                "The mean of W is %.3g; wanted 0, within five standard errors of %.1g.",
                mean,
                errorOfMean);
        double errorOfVariance = variance * Math.sqrt((kurtosis - 1) / n);
        assertThatHolds(
                Math.abs(square - variance) <= 5 * errorOfVariance,
                "The variance of W is %.4g; wanted %.4g, within five standard errors of %.1g.",
                square,
                variance,
                errorOfVariance);
    }

    /** Passes if the weights lie in (−limit, limit) and fill it. */
    static void checkLimit(SimpleMatrix w, double limit) {
        double largest = w.elementMaxAbs();
        assertThatHolds(
                largest <= limit && largest > 0.99 * limit,
                "The largest weight is %.4g; wanted just below the limit %.4g.",
                largest,
                limit);
    }
}
