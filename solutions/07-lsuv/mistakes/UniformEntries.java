package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The starting weights come from U(0, 1) and are not made orthonormal, only scaled to total length 1.
 *
 * @loses 7.1
 * @hint What is WᵀW for your matrix? On the diagonal it needs 1, everywhere else 0.
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        SimpleMatrix w = Matrices.uniform(in, out, 0, 1, random);
        return w.divide(w.normF());
    }
}
