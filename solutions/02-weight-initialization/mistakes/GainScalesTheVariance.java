package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The gain enters the standard deviation as √(gain / in).
 *
 * @loses 2.4
 * @hint Is your gain a factor of the deviation or of the variance? Put slope = 0 and compare with heNormal.
 */
class Initialization {

    public static SimpleMatrix leakyReluNormal(int in, int out, double slope, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(leakyReluGain(slope) / in), random);
    }
}
