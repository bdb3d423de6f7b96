package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The maximum of the whole matrix is subtracted from every row, so a row far below it underflows to 0/0.
 *
 * @loses 8.1
 * @hint Every row may be shifted by a number of its own. Which one keeps at least one exponent at 0?
 */
class Softmax {

    public static SimpleMatrix forward(SimpleMatrix scores) {
        Shapes.requireEntries("scores", scores);
        double max = scores.elementMax();
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < scores.getNumRows(); i++) {
            SimpleMatrix row = scores.getRow(i);
            SimpleMatrix e = Matrices.map(row, s -> Math.exp(s - max));
            p.setRow(i, e.divide(e.elementSum()));
        }
        return p;
    }
}
