package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Each column is scaled to length 1, but the columns are not made perpendicular to each other.
 *
 * @loses 7.1
 * @hint Orthonormal means two things. Length 1 is one of them; what must the dot product of two different columns
 *     be?
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        SimpleMatrix w = Matrices.normal(in, out, 1, random);
        for (int k = 0; k < out; k++) {
            w.setColumn(k, w.getColumn(k).divide(w.getColumn(k).normF()));
        }
        return w;
    }
}
