package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The limit is √(6 / (in + out)), which is Glorot's.
 *
 * @loses 2.3
 * @hint Compare the two formulae in the table of the handout.
 */
class Initialization {

    public static SimpleMatrix heUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / (in + out));
        return Matrices.uniform(in, out, -limit, limit, random);
    }
}
