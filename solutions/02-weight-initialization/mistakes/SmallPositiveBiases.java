package gradients.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The biases start at 0.01, an old habit for ReLU.
 *
 * @loses 2.5
 * @hint The habit is known, but this course starts biases at one plain value. Which?
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; it needs at least two.");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            SimpleMatrix w = draw(scheme, widths[i - 1], widths[i], random);
            layers.add(new Layer(w, SimpleMatrix.filled(1, widths[i], 0.01)));
        }
        return layers;
    }
}
