package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The limit of the uniform weights is √(2/in), which is the standard deviation.
 *
 * @loses 2.3
 * @hint Weights in (−a, a) are smaller than a on the whole. What is the variance of U(−a, a)?
 */
class Initialization {

    public static SimpleMatrix heUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(2.0 / in);
        return Matrices.uniform(in, out, -limit, limit, random);
    }
}
