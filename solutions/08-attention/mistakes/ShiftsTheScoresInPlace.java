package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The row maximum is subtracted from the scores that were passed, which the caller still holds.
 *
 * @loses 8.1
 * @hint Print the scores after the call. Whose matrix did you write to?
 */
class Softmax {

    public static SimpleMatrix forward(SimpleMatrix scores) {
        Shapes.requireEntries("scores", scores);
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < scores.getNumRows(); i++) {
            double max = scores.getRow(i).elementMax();
            for (int j = 0; j < scores.getNumCols(); j++) {
                scores.set(i, j, scores.get(i, j) - max);
            }
            SimpleMatrix e = Matrices.map(scores.getRow(i), Math::exp);
            p.setRow(i, e.divide(e.elementSum()));
        }
        return p;
    }
}
