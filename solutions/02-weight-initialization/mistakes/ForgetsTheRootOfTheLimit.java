package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The limit of the uniform weights is 6 / (in + out); the root is missing.
 *
 * @loses 2.2
 * @hint A limit is measured in the same unit as a deviation. In which unit is 6 / (in + out)?
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = 6.0 / (in + out);
        return Matrices.uniform(in, out, -limit, limit, random);
    }
}
