package gradients.maml;

import org.ejml.simple.SimpleMatrix;

/**
 * Adds up, sample by sample, in loops.
 */
class HessianProducts {

    public static Parameters linear(Parameters theta, Batch batch, Parameters v) {
        theta.requireShapesOf("v", v);
        SimpleMatrix w = v.get(0).scale(0);
        SimpleMatrix b = v.get(1).scale(0);
        for (int n = 0; n < batch.x().getNumRows(); n++) {
            SimpleMatrix x = batch.x().getRow(n);
            SimpleMatrix row =
                    x.mult(v.get(0)).plus(v.get(1)).scale(2.0 / batch.t().getNumElements());
            w = w.plus(x.transpose().mult(row));
            b = b.plus(row);
        }
        return Parameters.of(w, b);
    }
}
