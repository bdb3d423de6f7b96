package gradients.kit;

/**
 * How far a number may lie from its reference: {@code |got − wanted| ≤ absolute·max(1, ‖wanted‖∞) + relative·|wanted|},
 * where {@code ‖wanted‖∞} is the largest magnitude in the whole reference matrix.
 *
 * @param relative share of the wanted value
 * @param absolute floor, in units of the reference's largest magnitude (at least 1)
 */
public record Tolerance(double relative, double absolute) {

    /** For values computed by a formula: relative 1e-9, absolute 1e-12. */
    public static final Tolerance VALUES = new Tolerance(1e-9, 1e-12);

    /** For gradients checked by central differences with step 1e-5: relative 1e-6, absolute 1e-8. */
    public static final Tolerance DIFFERENCES = new Tolerance(1e-6, 1e-8);

    /** For optimiser steps, compared as displacements: relative 1e-7, no floor. */
    public static final Tolerance STEPS = new Tolerance(1e-7, 0);

    /** For what must agree bit for bit. */
    public static final Tolerance EXACT = new Tolerance(0, 0);

    public Tolerance {
        if (!(relative >= 0) || !(absolute >= 0)) {
            throw new IllegalArgumentException(
                    "relative and absolute are " + relative + " and " + absolute + "; both must be 0 or more.");
        }
    }

    /**
     * Returns whether {@code got} is close enough to {@code wanted}; NaN never is, and to infinity only itself.
     *
     * @param scale largest finite magnitude in the reference
     */
    public boolean accepts(double got, double wanted, double scale) {
        double distance = Math.abs(got - wanted);
        return got == wanted || Double.isFinite(distance) && distance <= allowed(wanted, scale);
    }

    /** Returns the largest accepted distance from {@code wanted}. */
    public double allowed(double wanted, double scale) {
        return absolute * Math.max(1, scale) + relative * Math.abs(wanted);
    }
}
