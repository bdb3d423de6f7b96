package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/**
 * The weights are drawn from a Random of the method's own; the one that was passed is ignored.
 *
 * @loses 7.1
 * @hint Where do your numbers come from? A caller who passes a seeded Random expects that seed to decide, and the
 *     next call to go on from there.
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        SimpleSVD<SimpleMatrix> svd =
                Matrices.normal(in, out, 1, new Random(42)).svd(true);
        return svd.getU().mult(svd.getV().transpose());
    }
}
