package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance is 4 / (in + out): He's factor 2, but Glorot's mean of the fans.
 *
 * @loses 2.3
 * @hint Where does He's formula look at the outputs?
 */
class Initialization {

    public static SimpleMatrix heNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(4.0 / (in + out)), random);
    }
}
