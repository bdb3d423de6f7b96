package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance 2 / (in + out) is handed over where a standard deviation is expected.
 *
 * @loses 2.2
 * @hint Matrices.normal and EJML's fillGaussian want a standard deviation. What is between a variance and a
 *     deviation?
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, 2.0 / (in + out), random);
    }
}
