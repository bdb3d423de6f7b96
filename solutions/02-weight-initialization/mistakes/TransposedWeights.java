package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The weights come as out×in.
 *
 * @loses 2.2 2.5
 * @hint X·W must work, with X of shape N×in. Which shape does W need?
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / (in + out));
        return Matrices.uniform(out, in, -limit, limit, random);
    }
}
