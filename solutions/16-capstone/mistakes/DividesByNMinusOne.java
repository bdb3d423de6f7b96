package gradients.capstone;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance divides by N − 1.
 *
 * @loses 16.2 16.7
 * @hint The training set itself shall get deviation 1. Which divisor does that?
 */
class Standardizer {

    public Standardizer(SimpleMatrix train) {
        mean = Matrices.columnMeans(train);
        SimpleMatrix variance = Matrices.columnSums(
                        Matrices.minusRow(train, mean).elementPower(2))
                .divide(train.getNumRows() - 1);
        deviation = Matrices.map(variance, v -> v == 0 ? 1 : Math.sqrt(v));
    }
}
