package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * Standardises entry by entry.
 */
class Standardizer {

    public SimpleMatrix apply(SimpleMatrix x) {
        if (x.getNumCols() != mean.getNumCols()) {
            throw new IllegalArgumentException(
                    "x has " + x.getNumCols() + " columns; it needs " + mean.getNumCols() + ".");
        }
        SimpleMatrix y = new SimpleMatrix(x.getNumRows(), x.getNumCols());
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                y.set(i, j, (x.get(i, j) - mean.get(j)) / deviation.get(j));
            }
        }
        return y;
    }
}
