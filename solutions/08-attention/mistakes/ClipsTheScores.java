package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Scores are clipped to ±500 before the exponential, so large scores that differ get equal weights.
 *
 * @loses 8.1
 * @hint Clipping avoids the overflow but changes the answer: 1000 and 1001 are no longer different. Subtracting
 *     changes nothing.
 */
class Softmax {

    public static SimpleMatrix forward(SimpleMatrix scores) {
        Shapes.requireEntries("scores", scores);
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < scores.getNumRows(); i++) {
            SimpleMatrix row = scores.getRow(i);
            SimpleMatrix e = Matrices.map(row, s -> Math.exp(Math.max(-500, Math.min(500, s))));
            p.setRow(i, e.divide(e.elementSum()));
        }
        return p;
    }
}
