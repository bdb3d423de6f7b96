package gradients.initialization;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws the entries in another order, each with its own call to the stream.
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0) / Math.sqrt(in + out);
        SimpleMatrix w = new SimpleMatrix(in, out);
        for (int j = 0; j < out; j++) {
            for (int i = in - 1; i >= 0; i--) {
                w.set(i, j, (2 * random.nextDouble() - 1) * limit);
            }
        }
        return w;
    }

    public static SimpleMatrix heNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        SimpleMatrix w = new SimpleMatrix(in, out);
        for (int j = 0; j < out; j++) {
            for (int i = 0; i < in; i++) {
                w.set(i, j, random.nextGaussian() * Math.sqrt(2) / Math.sqrt(in));
            }
        }
        return w;
    }
}
