package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The rows are divided by their length instead of their root mean square.
 *
 * @loses 11.7
 * @hint The length of a row grows with D. And its root mean square?
 */
class RmsNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, double epsilon) {
        requireFits(x, gamma, epsilon);
        SimpleMatrix r = Matrices.map(Matrices.rowSums(x.elementPower(2)), square -> Math.sqrt(square + epsilon));
        SimpleMatrix xHat = Columns.divideColumn(x, r);
        return new Pass(Matrices.timesRow(xHat, gamma), xHat, r);
    }
}
