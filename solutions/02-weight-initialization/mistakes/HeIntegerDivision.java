package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance is the int division 2/in, which is 0 for more than two inputs.
 *
 * @loses 2.3
 * @hint In Java, 2/64 is 0. Write 2.0.
 */
class Initialization {

    public static SimpleMatrix heNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(2 / in), random);
    }
}
