package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * glorotUniform draws normal weights of the right variance.
 *
 * @loses 2.2
 * @hint The variance is right. What is the largest weight that a uniform draw can give?
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(2.0 / (in + out)), random);
    }
}
