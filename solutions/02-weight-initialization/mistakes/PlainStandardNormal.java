package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The weights come from N(0, 1): the width of the layer plays no part.
 *
 * @loses 2.2
 * @hint A unit adds up `in` terms. What happens to the variance of a sum when there are more of them?
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, 1, random);
    }
}
