package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The uniform weights are drawn from (0, a): none is negative.
 *
 * @loses 2.3
 * @hint What is the mean of your weights, and what should it be?
 */
class Initialization {

    public static SimpleMatrix heUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / in);
        return Matrices.uniform(in, out, 0, limit, random);
    }
}
