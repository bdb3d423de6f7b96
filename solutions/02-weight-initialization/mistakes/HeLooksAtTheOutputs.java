package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance is 2/out: the fan-out stands where the fan-in belongs.
 *
 * @loses 2.3
 * @hint How many terms are summed in one output unit: in or out?
 */
class Initialization {

    public static SimpleMatrix heNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(2.0 / out), random);
    }
}
