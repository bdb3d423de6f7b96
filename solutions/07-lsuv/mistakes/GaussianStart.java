package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The starting weights are independent normal numbers: nothing makes their columns orthonormal.
 *
 * @loses 7.1
 * @hint Step one of the recipe is an orthonormal matrix. What do WᵀW and its off-diagonal entries look like for
 *     your W?
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        return Matrices.normal(in, out, 1 / Math.sqrt(in), random);
    }
}
