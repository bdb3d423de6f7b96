package gradients.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The layers are drawn from the last to the first.
 *
 * @loses 2.5
 * @hint The result has the right shapes. But who gets the first numbers of the stream?
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; it needs at least two.");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = widths.length - 1; i > 0; i--) {
            SimpleMatrix w = draw(scheme, widths[i - 1], widths[i], random);
            layers.add(0, new Layer(w, new SimpleMatrix(1, widths[i])));
        }
        return layers;
    }
}
