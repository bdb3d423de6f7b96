package gradients.capstone;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * A column that is constant in the training set is divided by its deviation of 0.
 *
 * @loses 16.2 16.7
 * @hint The corner pixels are white in every image. What is 0/0?
 */
class Standardizer {

    public Standardizer(SimpleMatrix train) {
        mean = Matrices.columnMeans(train);
        SimpleMatrix variance =
                Matrices.columnMeans(Matrices.minusRow(train, mean).elementPower(2));
        deviation = Matrices.map(variance, Math::sqrt);
    }
}
