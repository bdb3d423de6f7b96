package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The limit is the root of the int division 6 / (in + out), which is 0: all weights are 0.
 *
 * @loses 2.2
 * @hint In Java, 6/96 is 0. Write 6.0, and look at one weight that you drew.
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6 / (in + out));
        return Matrices.uniform(in, out, -limit, limit, random);
    }
}
