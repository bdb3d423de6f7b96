package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * glorotNormal draws uniform weights of the right variance.
 *
 * @loses 2.2
 * @hint The variance is right. Draw a histogram: where are the tails?
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / (in + out));
        return Matrices.uniform(in, out, -limit, limit, random);
    }
}
