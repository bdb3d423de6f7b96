package gradients.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Every layer has as many inputs as the network.
 *
 * @loses 2.5
 * @hint What reaches the second layer: the input, or the output of the first layer?
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; it needs at least two.");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            SimpleMatrix w = draw(scheme, widths[0], widths[i], random);
            layers.add(new Layer(w, new SimpleMatrix(1, widths[i])));
        }
        return layers;
    }
}
