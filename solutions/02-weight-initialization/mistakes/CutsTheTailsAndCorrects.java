package gradients.initialization;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Normal weights are truncated at two standard deviations and stretched to the right variance, as in Keras.
 *
 * @loses 2.2
 * @hint The variance is right, but the distribution is not normal: its tails are cut. Does the specification ask
 *     for it?
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double sigma = Math.sqrt(2.0 / (in + out)) / 0.87962566103423978;
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
