package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The maximum is taken over all scores of the row, hidden ones too, so one huge hidden score turns the row into
 * 0/0 or zeros.
 *
 * @loses 8.5
 * @hint A hidden score must have no influence at all. Where does yours still have some?
 */
class Softmax {

    public static SimpleMatrix masked(SimpleMatrix scores, SimpleMatrix mask) {
        Shapes.requireMask(mask, scores.getNumRows(), scores.getNumCols());
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < p.getNumRows(); i++) {
            double max = scores.getRow(i).elementMax();
            SimpleMatrix e =
                    Matrices.map(scores.getRow(i), s -> Math.exp(s - max)).elementMult(mask.getRow(i));
            p.setRow(i, e.elementSum() > 0 ? e.divide(e.elementSum()) : e);
        }
        return p;
    }
}
