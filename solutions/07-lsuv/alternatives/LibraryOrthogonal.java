package gradients.lsuv;

import java.util.Random;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * Asks EJML for a random orthogonal matrix, tall side up.
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        SimpleMatrix q =
                SimpleMatrix.wrap(RandomMatrices_DDRM.orthogonal(Math.max(in, out), Math.min(in, out), random));
        return in >= out ? q : q.transpose();
    }
}
