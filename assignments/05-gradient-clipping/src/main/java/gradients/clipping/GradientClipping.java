package gradients.clipping;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Bounds a gradient before the optimiser uses it: entry by entry, by the length of one matrix, or by the length of all
 * matrices together.
 *
 * <p>Norms are Euclidean: ‖g‖ = √(Σ gᵢⱼ²). Arguments are never modified. A gradient within the limit comes back with
 * the very same numbers; a zero gradient stays zero; a gradient with NaN or ∞ in it is an error, never a step.
 *
 * <p>Source: R. Pascanu, T. Mikolov, Y. Bengio, <em>On the difficulty of training recurrent neural networks</em>, 2013.
 */
public final class GradientClipping {

    private GradientClipping() {}

    /**
     * Returns the gradient with every entry moved into [−limit, limit]: min(max(gᵢⱼ, −limit), limit).
     *
     * @param gradient of any shape
     * @param limit above 0; ∞ never clips
     * @return in the gradient's shape
     * @throws IllegalArgumentException if the limit is NaN or not above 0, or if an entry is NaN or infinite
     */
    @Task("5.1")
    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        // TODO 5.1: Clip by value
        // checkLimit(limit), below, is given: begin with it.
        // An interval has two ends. Matrices.map applies a function of one number to every entry.
        // (Entries that are NaN or infinite are the business of task 5.4: leave them for now.)
        throw new NotImplementedError("5.1 Clip by value");
    }

    /**
     * Returns the Euclidean norm ‖g‖ = √(Σ gᵢⱼ²), right for entries as large as 1e300 and as small as 1e-300.
     *
     * <p>The largest magnitude s is taken out first, so that no square overflows or vanishes: ‖g‖ = s·√(Σ (gᵢⱼ/s)²).
     *
     * @param gradient of any shape
     * @return 0 or more
     * @throws IllegalArgumentException if an entry is NaN or infinite, or if the norm exceeds the largest double
     */
    @Task("5.2")
    public static double norm(SimpleMatrix gradient) {
        // TODO 5.2: Clip by norm
        // 1e200 squared is ∞ and 1e-200 squared is 0, yet both gradients have a perfectly good length.
        // Divide by the largest magnitude s before you square, and multiply the root by s afterwards.
        // Matrices.largestMagnitude finds s. What if s is 0?
        // (Gradients that are NaN or infinite are the business of task 5.4: leave them for now.)
        throw new NotImplementedError("5.2 Clip by norm");
    }

    /**
     * Returns the gradient, shortened to the limit if it is longer: g if ‖g‖ ≤ limit, and g·limit/‖g‖ otherwise. Its
     * direction never changes.
     *
     * @param gradient of any shape
     * @param limit above 0; ∞ never clips
     * @return in the gradient's shape
     * @throws IllegalArgumentException if the limit is NaN or not above 0, or for the reasons of {@link #norm}
     */
    @Task("5.2")
    public static SimpleMatrix byNorm(SimpleMatrix gradient, double limit) {
        // TODO 5.2: Clip by norm
        // checkLimit first. Then ask whether there is anything to do at all:
        // a gradient within the limit comes back with exactly its own numbers.
        throw new NotImplementedError("5.2 Clip by norm");
    }

    /**
     * Returns the norm of all the gradients together, as if their entries stood in one long row: √(Σₖ ‖gₖ‖²).
     *
     * @param gradients one matrix for each parameter, of any shapes; for no matrices at all the norm is 0
     * @return 0 or more
     * @throws IllegalArgumentException if an entry is NaN or infinite, or if the norm exceeds the largest double
     */
    @Task("5.3")
    public static double globalNorm(List<SimpleMatrix> gradients) {
        // TODO 5.3: Clip by global norm
        // Squaring the norms of the matrices meets the same danger as squaring entries.
        // You have already written a method that squares, adds and takes the root safely:
        // what is the norm of the row (‖g₁‖, ‖g₂‖, …)?
        throw new NotImplementedError("5.3 Clip by global norm");
    }

    /**
     * Returns the gradients, all multiplied by one factor limit/norm if their global norm exceeds the limit, and that
     * norm as it was before.
     *
     * @param gradients one matrix for each parameter, of any shapes
     * @param limit above 0; ∞ never clips
     * @return as many matrices, in the same order and shapes, and the global norm before clipping
     * @throws IllegalArgumentException if the limit is NaN or not above 0, or for the reasons of {@link #globalNorm}
     */
    @Task("5.3")
    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        // TODO 5.3: Clip by global norm
        // One norm over everything, one factor for everything: then the whole step keeps its direction.
        // The record Clipped carries the norm from before the clipping.
        throw new NotImplementedError("5.3 Clip by global norm");
    }

    /**
     * Returns nothing if every entry of every gradient is a finite number, however large.
     *
     * @param gradients one matrix for each parameter, of any shapes
     * @throws IllegalArgumentException for the first entry that is NaN or ±∞, reading matrix by matrix and row by row;
     *     it names matrix, row, column (all counted from 0) and value: {@code gradient 1 is NaN at row 0, column 2; …}
     */
    @Task("5.4")
    public static void requireFinite(List<SimpleMatrix> gradients) {
        // TODO 5.4: Refuse gradients that are not finite
        // NaN == NaN is false, and so is NaN > anything. Double.isFinite tells the truth.
        // notFinite(k, row, column, value), below, makes the exception; you throw it.
        // A sum of finite entries may overflow, so look at the entries and not at a sum.
        // Then go back and call this method in byValue, norm and globalNorm, before anything else is computed.
        // Last, a norm can overflow although no entry does: pass norm's result through checkNorm, below.
        throw new NotImplementedError("5.4 Refuse gradients that are not finite");
    }

    private static void checkLimit(double limit) {
        if (!(limit > 0)) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be a number above 0.");
        }
    }

    private static double checkNorm(double norm) {
        if (!Double.isFinite(norm)) {
            throw new IllegalArgumentException("The gradient's norm is " + norm
                    + ", beyond the largest double; skip this step and look for the cause.");
        }
        return norm;
    }

    private static IllegalArgumentException notFinite(int index, int row, int column, double value) {
        return new IllegalArgumentException("gradient " + index + " is " + value + " at row " + row + ", column "
                + column + "; skip this step and look for the cause.");
    }
}
