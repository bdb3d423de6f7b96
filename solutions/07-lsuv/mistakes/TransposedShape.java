package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/**
 * The weights come out as out×in instead of in×out.
 *
 * @loses 7.1
 * @hint In this course one row of X is one sample and Z = X·W + b. How many rows must W have for X·W to exist?
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        SimpleSVD<SimpleMatrix> svd = Matrices.normal(out, in, 1, random).svd(true);
        return svd.getU().mult(svd.getV().transpose());
    }
}
