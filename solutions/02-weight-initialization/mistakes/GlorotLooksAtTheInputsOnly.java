package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance is 1/in: the fan-out is not used.
 *
 * @loses 2.2
 * @hint That keeps the forward signal. Who speaks for the gradient on its way back?
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(1.0 / in), random);
    }
}
