package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The scores are exponentiated as they are, so scores near 1000 overflow and scores near −1000 give 0/0.
 *
 * @loses 8.1
 * @hint exp(710) is infinite. Which number can you subtract from a whole row without changing its softmax?
 */
class Softmax {

    public static SimpleMatrix forward(SimpleMatrix scores) {
        Shapes.requireEntries("scores", scores);
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < scores.getNumRows(); i++) {
            SimpleMatrix row = scores.getRow(i);
            SimpleMatrix e = Matrices.map(row, Math::exp);
            p.setRow(i, e.divide(e.elementSum()));
        }
        return p;
    }
}
