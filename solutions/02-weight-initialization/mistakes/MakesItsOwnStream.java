package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * A new Random with a fixed seed is made in the method; the one that was passed is not used.
 *
 * @loses 2.2
 * @hint Call it twice with the same stream: do two layers of one shape differ? Whose stream decides the weights?
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(2.0 / (in + out)), new Random(42));
    }
}
