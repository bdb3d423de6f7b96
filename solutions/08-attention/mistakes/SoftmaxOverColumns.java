package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The softmax runs down the columns, so the weights of a key over all queries add up to 1.
 *
 * @loses 8.1
 * @hint Row i belongs to query i, which shares its attention among the keys. Along which direction must the
 *     weights add up to 1?
 */
class Softmax {

    public static SimpleMatrix forward(SimpleMatrix scores) {
        Shapes.requireEntries("scores", scores);
        SimpleMatrix p = scores.copy();
        for (int j = 0; j < scores.getNumCols(); j++) {
            SimpleMatrix column = scores.getColumn(j);
            double max = column.elementMax();
            SimpleMatrix e = Matrices.map(column, s -> Math.exp(s - max));
            p.setColumn(j, e.divide(e.elementSum()));
        }
        return p;
    }
}
