package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The biases of the starting network are drawn at random instead of being zero.
 *
 * @loses 7.1
 * @hint Only the weights break the symmetry between units. What does the handout say about the biases at the
 *     start?
 */
class Lsuv {

    public static List<DenseLayer> orthonormalNetwork(int[] widths, Random random) {
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; a network needs at least 2.");
        }
        List<DenseLayer> layers = new ArrayList<>();
        for (int i = 0; i + 1 < widths.length; i++) {
            SimpleMatrix w = orthonormal(widths[i], widths[i + 1], random);
            layers.add(new DenseLayer(w, Matrices.normal(1, widths[i + 1], 0.1, random)));
        }
        return layers;
    }
}
