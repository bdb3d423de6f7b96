package gradients.capstone;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Puts every feature on the scale it has in the training set: x ↦ (x − μ)/σ, where μ and σ are the column's mean and
 * population standard deviation <em>in the training set</em>, whatever is standardised later. A column that is constant
 * there, σ = 0, is only centred.
 */
public final class Standardizer {

    /**
     * @param train N×D, the training set and nothing else
     */
    @Task("16.2")
    public Standardizer(SimpleMatrix train) {
        // TODO 16.2: Standardise by the training set
        // What must this object remember, so that apply needs nothing but the new rows? Give it fields for that.
        // The corner pixels are white in every image: their σ is 0, and x/0 is no number.
        throw new NotImplementedError("16.2 Standardise by the training set");
    }

    /**
     * Returns (x − μ)/σ, column by column, with the training set's μ and σ.
     *
     * @param x M×D, any rows: training, validation, test, or one alone
     */
    @Task("16.2")
    public SimpleMatrix apply(SimpleMatrix x) {
        // TODO 16.2: Standardise by the training set
        // No mean of x is taken here.
        throw new NotImplementedError("16.2 Standardise by the training set");
    }
}
