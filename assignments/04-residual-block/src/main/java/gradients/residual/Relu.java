package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/** ReLU(z) = max(0, z), element by element, and its gate. */
public final class Relu {

    private Relu() {}

    /** Returns max(0, z), in the shape of z. */
    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, entry -> Math.max(0, entry));
    }

    /** Returns ReLU′(z): 1 where z is above 0, and 0 elsewhere, at 0 too. */
    public static SimpleMatrix gate(SimpleMatrix z) {
        return Matrices.map(z, entry -> entry > 0 ? 1 : 0);
    }
}
