package gradients.initialization;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws a stream of doubles first and shapes it afterwards.
 */
class Initialization {

    public static SimpleMatrix heUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / in);
        double[] entries = random.doubles((long) in * out, -limit, limit).toArray();
        return new SimpleMatrix(in, out, true, entries);
    }
}
