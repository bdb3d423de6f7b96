package gradients.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Each layer gets a new Random with the same seed, so layers of one shape are twins.
 *
 * @loses 2.5
 * @hint Draw a network of equal widths and compare its layers. From which stream must the second layer come?
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; it needs at least two.");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            SimpleMatrix w = draw(scheme, widths[i - 1], widths[i], new Random(42));
            layers.add(new Layer(w, new SimpleMatrix(1, widths[i])));
        }
        return layers;
    }
}
