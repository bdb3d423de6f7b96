package gradients.initialization;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The biases are drawn as well.
 *
 * @loses 2.5
 * @hint Weights must differ to break the symmetry. Must the biases? What does the specification say they start
 *     with?
 */
class Initialization {

    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; it needs at least two.");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            SimpleMatrix w = draw(scheme, widths[i - 1], widths[i], random);
            layers.add(new Layer(w, Matrices.normal(1, widths[i], 0.1, random)));
        }
        return layers;
    }
}
