package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The gain multiplies He's deviation √(2/in), which contains the factor 2 already.
 *
 * @loses 2.4
 * @hint With slope = 0 you should get heNormal. What do you get?
 */
class Initialization {

    public static SimpleMatrix leakyReluNormal(int in, int out, double slope, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, leakyReluGain(slope) * Math.sqrt(2.0 / in), random);
    }
}
