package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance is the int division 2 / (in + out), which is 0: all weights are 0.
 *
 * @loses 2.2
 * @hint In Java, 2/96 is 0. Write 2.0, and look at one weight that you drew.
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(2 / (in + out)), random);
    }
}
