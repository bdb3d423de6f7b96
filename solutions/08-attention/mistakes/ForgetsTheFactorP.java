package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The difference dP − r is returned without the factor P in front.
 *
 * @loses 8.1
 * @hint A weight that is 0 and stays 0 lets nothing through. Does your gradient vanish there?
 */
class Softmax {

    public static SimpleMatrix backward(SimpleMatrix dP, SimpleMatrix p) {
        Shapes.require("dP", dP, p.getNumRows(), p.getNumCols(), "P is " + Matrices.shape(p));
        SimpleMatrix r = Matrices.rowSums(p.elementMult(dP));
        return Matrices.minusRow(dP.transpose(), r.transpose()).transpose();
    }
}
