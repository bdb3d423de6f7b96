package gradients.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Fewer than two widths give an empty network and no error.
 *
 * @loses 2.5
 * @hint A network of no layers is somebody's typing mistake. Refuse it, naming widths.
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            SimpleMatrix w = draw(scheme, widths[i - 1], widths[i], random);
            layers.add(new Layer(w, new SimpleMatrix(1, widths[i])));
        }
        return layers;
    }
}
