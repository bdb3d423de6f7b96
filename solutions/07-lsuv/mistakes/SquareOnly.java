package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The orthonormal matrix has the shape of U alone, which is right for tall and square matrices only.
 *
 * @loses 7.1
 * @hint Try orthonormal(3, 5, random). Which of its rows or columns can be orthonormal, and which factor of g =
 *     U·S·Vᵀ has that shape?
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        return Matrices.normal(in, out, 1, random).svd(true).getU();
    }
}
