package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * Sets hidden scores to −∞ and calls the plain softmax on the rows that have a live key.
 */
class Softmax {

    public static SimpleMatrix masked(SimpleMatrix scores, SimpleMatrix mask) {
        Shapes.requireMask(mask, scores.getNumRows(), scores.getNumCols());
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < p.getNumRows(); i++) {
            if (mask.getRow(i).elementSum() > 0) {
                SimpleMatrix row = scores.getRow(i);
                for (int j = 0; j < row.getNumCols(); j++) {
                    row.set(j, mask.get(i, j) == 0 ? Double.NEGATIVE_INFINITY : row.get(j));
                }
                p.setRow(i, forward(row));
            }
        }
        return p;
    }
}
