package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.ejml.simple.SimpleMatrix;

/**
 * Takes Q of a QR decomposition, with the signs of R's diagonal moved into Q.
 */
class Lsuv {

    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        checkWidth("in", in);
        checkWidth("out", out);
        int tall = Math.max(in, out);
        int narrow = Math.min(in, out);
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(tall, narrow);
        qr.decompose(Matrices.normal(tall, narrow, 1, random).getDDRM());
        SimpleMatrix q = SimpleMatrix.wrap(qr.getQ(null, true));
        SimpleMatrix r = SimpleMatrix.wrap(qr.getR(null, true));
        for (int k = 0; k < narrow; k++) {
            q.setColumn(k, q.getColumn(k).scale(Math.signum(r.get(k, k))));
        }
        return in >= out ? q : q.transpose();
    }
}
