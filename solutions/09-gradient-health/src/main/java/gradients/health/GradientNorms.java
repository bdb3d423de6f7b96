package gradients.health;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * How long gradients are. A monitor must be able to look at anything: unlike a clipper it never throws because of what
 * it sees, but reports NaN as NaN and ∞ as ∞.
 */
public final class GradientNorms {

    private GradientNorms() {}

    /**
     * Returns the Euclidean norm ‖g‖ = √(Σ gᵢⱼ²), right for entries as large as 1e300 and as small as 1e-300.
     *
     * <p>The largest magnitude s is taken out first, so that no square overflows or vanishes: ‖g‖ = s·√(Σ (gᵢⱼ/s)²).
     *
     * @param gradient of any shape
     * @return NaN if an entry is NaN; otherwise ∞ if an entry is infinite or the norm exceeds the largest double;
     *     otherwise a number, 0 or more
     */
    @Task("9.1")
    public static double norm(SimpleMatrix gradient) {
        // : Find the largest magnitude s yourself. Math.max(a, b) is NaN if a or b is: that is just what you need.
        // : (Matrices.largestMagnitude passes over NaN, and EJML's normF calls a matrix {0, NaN} as short as 0.)
        // : If s is 0, ∞ or NaN, it is already the answer. Otherwise divide by it before you square.
        double largest = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            largest = Math.max(largest, Math.abs(gradient.get(i)));
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (int i = 0; i < gradient.getNumElements(); i++) {
            double ratio = gradient.get(i) / largest;
            sum += ratio * ratio;
        }
        return largest * Math.sqrt(sum);
    }

    /**
     * Returns the norm of each weight matrix's gradient, in the order of the list. Biases are passed over: the result
     * has one number for each layer.
     *
     * @param gradients of weights and biases
     */
    @Task("9.1")
    public static double[] ofWeights(List<Gradient> gradients) {
        // : Each gradient knows its role. A layer has one weight matrix; its bias is no layer of its own.
        return gradients.stream()
                .filter(gradient -> gradient.role() == Role.WEIGHT)
                .mapToDouble(gradient -> norm(gradient.values()))
                .toArray();
    }

    /**
     * Returns the norm of all gradients together, weights and biases, as if their entries stood in one long row:
     * √(Σₖ ‖gₖ‖²).
     *
     * @param gradients of weights and biases; for none at all the norm is 0
     * @return NaN or ∞ as in {@link #norm}
     */
    @Task("9.5")
    public static double total(List<Gradient> gradients) {
        // : The optimiser moves every parameter, so here the biases count.
        // : Squaring norms meets the same dangers as squaring entries. What is the norm of the row (‖g₁‖, ‖g₂‖, …)?
        SimpleMatrix norms = new SimpleMatrix(1, gradients.size());
        for (int k = 0; k < gradients.size(); k++) {
            norms.set(k, norm(gradients.get(k).values()));
        }
        return norm(norms);
    }
}
