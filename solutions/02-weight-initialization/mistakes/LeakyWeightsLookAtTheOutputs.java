package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The deviation is gain / √out: the fan-out stands where the fan-in belongs.
 *
 * @loses 2.4
 * @hint How many terms are summed in one output unit?
 */
class Initialization {

    public static SimpleMatrix leakyReluNormal(int in, int out, double slope, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, leakyReluGain(slope) / Math.sqrt(out), random);
    }
}
