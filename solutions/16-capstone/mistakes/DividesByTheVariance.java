package gradients.capstone;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The columns are divided by their variance instead of their standard deviation.
 *
 * @loses 16.2 16.7
 * @hint In which unit is the variance of pixels measured? And the deviation?
 */
class Standardizer {

    public Standardizer(SimpleMatrix train) {
        mean = Matrices.columnMeans(train);
        SimpleMatrix variance =
                Matrices.columnMeans(Matrices.minusRow(train, mean).elementPower(2));
        deviation = Matrices.map(variance, v -> v == 0 ? 1 : v);
    }
}
