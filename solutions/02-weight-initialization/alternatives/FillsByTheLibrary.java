package gradients.initialization;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * Lets EJML fill the matrices.
 */
class Initialization {

    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(6.0 / (in + out));
        return SimpleMatrix.random_DDRM(in, out, -limit, limit, random);
    }

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        DMatrixRMaj w = new DMatrixRMaj(in, out);
        RandomMatrices_DDRM.fillGaussian(w, 0, Math.sqrt(2.0 / (in + out)), random);
        return SimpleMatrix.wrap(w);
    }
}
