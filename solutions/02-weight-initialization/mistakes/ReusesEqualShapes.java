package gradients.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * A layer with the shape of the one before it gets the same weights.
 *
 * @loses 2.5
 * @hint Two layers of one shape are still two layers. What will backpropagation tell them?
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; it needs at least two.");
        }
        List<Layer> layers = new ArrayList<>();
        SimpleMatrix w = new SimpleMatrix(0, 0);
        for (int i = 1; i < widths.length; i++) {
            if (w.getNumRows() != widths[i - 1] || w.getNumCols() != widths[i]) {
                w = draw(scheme, widths[i - 1], widths[i], random);
            }
            layers.add(new Layer(w, new SimpleMatrix(1, widths[i])));
        }
        return layers;
    }
}
