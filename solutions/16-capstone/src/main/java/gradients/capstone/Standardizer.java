package gradients.capstone;

import gradients.authoring.SolutionOnly;
import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Puts every feature on the scale it has in the training set: x ↦ (x − μ)/σ, where μ and σ are the column's mean and
 * population standard deviation <em>in the training set</em>, whatever is standardised later. A column that is constant
 * there, σ = 0, is only centred.
 */
public final class Standardizer {

    @SolutionOnly
    private final SimpleMatrix mean;

    @SolutionOnly
    private final SimpleMatrix deviation;

    /**
     * @param train N×D, the training set and nothing else
     */
    @Task("16.2")
    public Standardizer(SimpleMatrix train) {
        // : What must this object remember, so that apply needs nothing but the new rows? Give it fields for that.
        // : The corner pixels are white in every image: their σ is 0, and x/0 is no number.
        mean = Matrices.columnMeans(train);
        SimpleMatrix variance =
                Matrices.columnMeans(Matrices.minusRow(train, mean).elementPower(2));
        deviation = Matrices.map(variance, v -> v == 0 ? 1 : Math.sqrt(v));
    }

    /**
     * Returns (x − μ)/σ, column by column, with the training set's μ and σ.
     *
     * @param x M×D, any rows: training, validation, test, or one alone
     */
    @Task("16.2")
    public SimpleMatrix apply(SimpleMatrix x) {
        // : No mean of x is taken here.
        return Matrices.divideRow(Matrices.minusRow(x, mean), deviation);
    }
}
