package gradients.kit;

import org.assertj.core.api.AbstractAssert;

/** Assertions on one number, with the course's tolerances and messages. */
public final class NumberAssert extends AbstractAssert<NumberAssert, Double> {

    NumberAssert(double actual) {
        super(actual, NumberAssert.class);
        as("the result");
    }

    /** Passes if the number is neither NaN nor infinite. */
    public NumberAssert isFinite() {
        if (!Double.isFinite(actual)) {
            throw Mismatch.seen(descriptionText() + " is not finite: got " + actual + ".");
        }
        return this;
    }

    /**
     * Passes if the number is close to the reference.
     *
     * @param source where the reference comes from, such as {@code "closed form"}
     */
    public NumberAssert isCloseTo(double wanted, Tolerance tolerance, String source) {
        if (Double.isFinite(wanted)) {
            isFinite();
        }
        double scale = Double.isFinite(wanted) ? Math.abs(wanted) : 0;
        boolean sameNaN = Double.isNaN(actual) && Double.isNaN(wanted);
        if (!sameNaN && !tolerance.accepts(actual, wanted, scale)) {
            double allowed = tolerance.allowed(wanted, scale);
            throw Mismatch.value(descriptionText(), "", actual, wanted, allowed, source);
        }
        return this;
    }

    /** Passes if the number is close to the reference, by the tolerance for values. */
    public NumberAssert isCloseTo(double wanted, String source) {
        return isCloseTo(wanted, Tolerance.VALUES, source);
    }

    /** Passes if the number equals the reference. */
    public NumberAssert isExactly(double wanted, String source) {
        return isCloseTo(wanted, Tolerance.EXACT, source);
    }
}
