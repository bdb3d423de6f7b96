package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance 2/in is handed over where a standard deviation is expected.
 *
 * @loses 2.3
 * @hint What does the third argument of Matrices.normal mean?
 */
class Initialization {

    public static SimpleMatrix heNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, 2.0 / in, random);
    }
}
