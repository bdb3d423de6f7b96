package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/**
 * Takes U for tall matrices and Vᵀ for wide ones, without their product; every network layer goes through it.
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        SimpleSVD<SimpleMatrix> svd = Matrices.uniform(in, out, -1, 1, random).svd(true);
        return in > out ? svd.getU() : svd.getV().transpose();
    }
}
