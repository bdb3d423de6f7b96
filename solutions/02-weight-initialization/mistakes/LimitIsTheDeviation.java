package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The limit of the uniform weights is √(2 / (in + out)), which is the standard deviation.
 *
 * @loses 2.2
 * @hint Weights in (−a, a) are smaller than a on the whole. Integrate x² over the interval: what is the variance?
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(2.0 / (in + out));
        return Matrices.uniform(in, out, -limit, limit, random);
    }
}
