package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * A new Random is made from the shape, so all layers of one shape get the same weights.
 *
 * @loses 2.2
 * @hint It can be repeated, but draw two layers of the same shape: how do they differ?
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / (in + out));
        return Matrices.uniform(in, out, -limit, limit, new Random(31L * in + out));
    }
}
