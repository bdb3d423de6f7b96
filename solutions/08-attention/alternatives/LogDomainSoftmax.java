package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Computes log P = s − log Σ exp first and exponentiates at the end.
 */
class Softmax {

    public static SimpleMatrix forward(SimpleMatrix scores) {
        Shapes.requireEntries("scores", scores);
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < scores.getNumRows(); i++) {
            SimpleMatrix row = scores.getRow(i);
            double max = row.elementMax();
            double log =
                    max + Math.log(Matrices.map(row, s -> Math.exp(s - max)).elementSum());
            p.setRow(i, Matrices.map(row, s -> Math.exp(s - log)));
        }
        return p;
    }
}
