package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The uniform weights are drawn from (−a/2, a/2).
 *
 * @loses 2.2
 * @hint nextDouble() − 0.5 lies in (−½, ½). How wide is the interval (−a, a)?
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / (in + out));
        return Matrices.uniform(in, out, -0.5 * limit, 0.5 * limit, random);
    }
}
