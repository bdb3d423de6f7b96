package gradients.initialization;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Normal weights beyond two standard deviations are drawn again, which makes the variance smaller.
 *
 * @loses 2.2
 * @hint Cutting the tails of a normal distribution takes variance away. Does the specification ask for it?
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double sigma = Math.sqrt(2.0 / (in + out));
        SimpleMatrix w = new SimpleMatrix(in, out);
        for (int i = 0; i < w.getNumElements(); i++) {
            double drawn = random.nextGaussian();
            while (Math.abs(drawn) > 2) {
                drawn = random.nextGaussian();
            }
            w.set(i, sigma * drawn);
        }
        return w;
    }
}
