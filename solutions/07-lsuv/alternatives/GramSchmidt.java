package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Orthonormalises by plain Gram–Schmidt on the columns of a tall matrix; a wide one is the transpose of a tall
 * one.
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        if (in < out) {
            return orthonormal(out, in, random).transpose();
        }
        SimpleMatrix w = Matrices.normal(in, out, 1, random);
        for (int k = 0; k < out; k++) {
            SimpleMatrix column = w.getColumn(k);
            for (int j = 0; j < k; j++) {
                SimpleMatrix done = w.getColumn(j);
                column = column.minus(done.scale(done.dot(column)));
            }
            w.setColumn(k, column.divide(column.normF()));
        }
        return w;
    }
}
