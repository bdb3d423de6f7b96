package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The limit is √(6/out): the fan-out stands where the fan-in belongs.
 *
 * @loses 2.3
 * @hint How many terms are summed in one output unit: in or out?
 */
class Initialization {

    public static SimpleMatrix heUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / out);
        return Matrices.uniform(in, out, -limit, limit, random);
    }
}
