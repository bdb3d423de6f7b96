package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The standard deviation is √2 / in: the root covers the 2 only.
 *
 * @loses 2.3
 * @hint Is it √(2/in) or √2/in? Count your brackets.
 */
class Initialization {

    public static SimpleMatrix heNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(2.0) / in, random);
    }
}
