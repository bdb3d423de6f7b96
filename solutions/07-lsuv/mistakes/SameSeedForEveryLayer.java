package gradients.lsuv;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Every layer draws from a new Random with the same seed, so layers of equal shape are equal.
 *
 * @loses 7.1
 * @hint Two layers of the same shape should not be twins. How many streams of random numbers does one network
 *     need?
 */
class Lsuv {

    public static List<DenseLayer> orthonormalNetwork(int[] widths, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; a network needs at least 2.");
        }
        long seed = random.nextLong();
        List<DenseLayer> layers = new ArrayList<>();
        for (int i = 0; i + 1 < widths.length; i++) {
            SimpleMatrix w = orthonormal(widths[i], widths[i + 1], new Random(seed));
            layers.add(new DenseLayer(w, new SimpleMatrix(1, widths[i + 1])));
        }
        return layers;
    }
}
