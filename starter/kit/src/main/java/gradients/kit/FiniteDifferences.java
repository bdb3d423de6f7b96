package gradients.kit;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ejml.simple.SimpleMatrix;

/**
 * Gradients by central differences: ∂f/∂x(i, j) ≈ (f(x + h·e) − f(x − h·e)) / 2h with h = 1e-5 and e the unit matrix of
 * entry (i, j). The error falls as h², down to rounding at about 1e-11 for values near 1.
 */
public final class FiniteDifferences {

    /** The step h. */
    public static final double STEP = 1e-5;

    private FiniteDifferences() {}

    /**
     * Returns the gradient of a scalar function, in the shape of x. Each call of {@code f} gets a fresh matrix.
     *
     * @param f from a matrix of x's shape to a number
     */
    public static SimpleMatrix gradient(ToDoubleFunction<SimpleMatrix> f, SimpleMatrix x) {
        SimpleMatrix gradient = new SimpleMatrix(x.getNumRows(), x.getNumCols());
        for (int i = 0; i < x.getNumElements(); i++) {
            SimpleMatrix above = nudged(x, i, STEP);
            SimpleMatrix below = nudged(x, i, -STEP);
            // Not 2h: x ± h is rounded, which at x = 1000 would cost three digits.
            double step = above.get(i) - below.get(i);
            gradient.set(i, (f.applyAsDouble(above) - f.applyAsDouble(below)) / step);
        }
        return gradient;
    }

    /**
     * Returns the gradient of L = Σ upstream ⊙ f(x), in the shape of x: what a backward pass must return when it is
     * given {@code upstream} = ∂L/∂f. Draw {@code upstream} at random; a constant one hides mistakes.
     *
     * @param upstream in the shape of f(x)
     */
    public static SimpleMatrix pullback(Function<SimpleMatrix, SimpleMatrix> f, SimpleMatrix x, SimpleMatrix upstream) {
        return gradient(z -> f.apply(z).elementMult(upstream).elementSum(), x);
    }

    private static SimpleMatrix nudged(SimpleMatrix x, int index, double by) {
        SimpleMatrix y = x.copy();
        y.set(index, y.get(index) + by);
        return y;
    }
}
