package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The limit is √(3/in): the fan-out is not used.
 *
 * @loses 2.2
 * @hint That keeps the forward signal. Who speaks for the gradient on its way back?
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(3.0 / in);
        return Matrices.uniform(in, out, -limit, limit, random);
    }
}
