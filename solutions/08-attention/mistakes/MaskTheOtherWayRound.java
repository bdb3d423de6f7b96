package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * A 1 in the mask is read as hidden and a 0 as visible.
 *
 * @loses 8.5
 * @hint Apply your masked softmax with a mask full of ones. Is anything hidden?
 */
class Softmax {

    private static void maskRow(SimpleMatrix scores, SimpleMatrix mask, int i, SimpleMatrix p) {
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < p.getNumCols(); j++) {
            max = mask.get(i, j) == 0 ? Math.max(max, scores.get(i, j)) : max;
        }
        double sum = 0;
        for (int j = 0; j < p.getNumCols(); j++) {
            p.set(i, j, mask.get(i, j) == 0 ? Math.exp(scores.get(i, j) - max) : 0);
            sum += p.get(i, j);
        }
        for (int j = 0; sum > 0 && j < p.getNumCols(); j++) {
            p.set(i, j, p.get(i, j) / sum);
        }
    }
}
