package gradients.suites.initialization;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Matrices;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.ejml.simple.SimpleMatrix;

/**
 * Drawn weights, looked at as a sample of independent numbers. Nothing here depends on the order of the draws. Every
 * check allows five standard errors, or their two-sided p-value: a right answer fails once in two million checks.
 */
record Sample(SimpleMatrix w) {

    private static final double STANDARD_ERRORS = 5;
    private static final double P_VALUE = 5.7e-7;

    /** Takes finite weights of this shape as a sample. */
    static Sample of(SimpleMatrix w, int in, int out) {
        assertThatMatrix("W", w).hasShape(in, out).isFinite();
        return new Sample(w);
    }

    private int size() {
        return w.getNumElements();
    }

    private double meanOf(DoubleUnaryOperator f) {
        return Matrices.map(w, f).elementSum() / size();
    }

    /** Passes if the mean is near 0 and the mean square near the variance, for a distribution of this kurtosis. */
    Sample hasMoments(double variance, double kurtosis) {
        double mean = meanOf(x -> x);
        assertThatHolds(
                Math.abs(mean) <= STANDARD_ERRORS * Math.sqrt(variance / size()),
                "the mean of the %d weights is %.3g, more than five standard errors from 0",
                size(),
                mean);
        double square = meanOf(x -> x * x);
        assertThatHolds(
                Math.abs(square - variance) <= STANDARD_ERRORS * variance * Math.sqrt((kurtosis - 1) / size()),
                "the variance of the %d weights is %.4g, more than five standard errors from the right one",
                size(),
                square);
        return this;
    }

    Sample isUniform(double limit) {
        double largest = w.elementMaxAbs();
        assertThatHolds(
                largest <= limit * (1 + 1e-12), "the largest weight is %.4g, outside of the right interval", largest);
        assertThatHolds(largest >= 0.99 * limit, "the largest weight is %.4g, so the interval is not filled", largest);
        hasMoments(limit * limit / 3, 1.8);
        return follows(UniformContinuousDistribution.of(-limit, limit)::cumulativeProbability, "uniform");
    }

    /** Passes if the sample looks normal, in its tails too: 1.24 % of a normal sample lie beyond 2.5 deviations. */
    Sample isNormal(double variance) {
        hasMoments(variance, 3);
        NormalDistribution normal = NormalDistribution.of(0, Math.sqrt(variance));
        double beyond = 2 * normal.survivalProbability(2.5 * Math.sqrt(variance));
        double found = meanOf(x -> Math.abs(x) > 2.5 * Math.sqrt(variance) ? 1 : 0);
        assertThatHolds(
                Math.abs(found - beyond) <= STANDARD_ERRORS * Math.sqrt(beyond * (1 - beyond) / size()),
                "%.3g %% of the weights lie beyond 2.5 standard deviations, which no normal sample does",
                100 * found);
        return follows(normal::cumulativeProbability, "normal");
    }

    private Sample follows(DoubleUnaryOperator cumulative, String name) {
        double p = KolmogorovSmirnovTest.withDefaults()
                .test(w.getDDRM().data.clone(), cumulative)
                .getPValue();
        assertThatHolds(p >= P_VALUE, "the weights do not look %s (Kolmogorov–Smirnov, p = %.1e)", name, p);
        return this;
    }

    /** Passes if no two rows and no two columns are the same: units that start equal stay equal for ever. */
    Sample hasDistinctUnits() {
        noEqualRows(w, "rows");
        noEqualRows(w.transpose(), "columns");
        return this;
    }

    /** Passes if a second call with the same seed gave the same weights, bit for bit. */
    void isTheSameAs(SimpleMatrix again, String method) {
        assertThatHolds(
                w.minus(again).elementMaxAbs() == 0,
                "two calls of %s with the same seed gave different weights: not all come from the Random passed",
                method);
    }

    private static void noEqualRows(SimpleMatrix rows, String name) {
        for (int i = 0; i < rows.getNumRows(); i++) {
            for (int k = 0; k < i; k++) {
                boolean equal = rows.getRow(i).minus(rows.getRow(k)).elementMaxAbs() == 0;
                assertThatHolds(!equal, "%s %d and %d of W are the same", name, k, i);
            }
        }
    }
}
