package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * A small ε is added to the sum so that an empty row does not divide by zero, and every other row adds up to less
 * than 1.
 *
 * @loses 8.5
 * @hint An ε in the denominator changes all rows in order to save one. Treat the empty row by itself.
 */
class Softmax {

    public static SimpleMatrix masked(SimpleMatrix scores, SimpleMatrix mask) {
        Shapes.requireMask(mask, scores.getNumRows(), scores.getNumCols());
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < p.getNumRows(); i++) {
            double max = -1e300;
            for (int j = 0; j < p.getNumCols(); j++) {
                max = mask.get(i, j) == 1 ? Math.max(max, scores.get(i, j)) : max;
            }
            double sum = 1e-6;
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, mask.get(i, j) == 1 ? Math.exp(scores.get(i, j) - max) : 0);
                sum += p.get(i, j);
            }
            p.setRow(i, p.getRow(i).divide(sum));
        }
        return p;
    }
}
