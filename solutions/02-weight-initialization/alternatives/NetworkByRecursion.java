package gradients.initialization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws the first layer, then the network of the remaining widths.
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths needs two entries or more, not " + widths.length);
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(draw(scheme, widths[0], widths[1], random), new SimpleMatrix(1, widths[1])));
        if (widths.length > 2) {
            layers.addAll(network(Arrays.copyOfRange(widths, 1, widths.length), scheme, random));
        }
        return layers;
    }
}
