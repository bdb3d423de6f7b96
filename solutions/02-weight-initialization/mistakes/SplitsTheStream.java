package gradients.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Each layer gets a Random of its own, seeded from the stream.
 *
 * @loses 2.5
 * @hint That can be repeated, but it is not what was asked: all weights come from the one stream that you were
 *     given.
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; it needs at least two.");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            SimpleMatrix w = draw(scheme, widths[i - 1], widths[i], new Random(random.nextLong()));
            layers.add(new Layer(w, new SimpleMatrix(1, widths[i])));
        }
        return layers;
    }
}
