package gradients.initialization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance is taken in each column and then averaged over the columns.
 *
 * @loses 2.6
 * @hint Units with different means differ from each other too. Pool all entries before you take the mean.
 */
class ActivationVariance {

    private static double variance(SimpleMatrix h) {
        SimpleMatrix centred = Matrices.minusRow(h, Matrices.columnMeans(h));
        return centred.elementMult(centred).elementSum() / h.getNumElements();
    }
}
