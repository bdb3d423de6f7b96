package gradients.maml;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * In the product for the network every term with G is missing: what remains is the Gauss–Newton approximation,
 * right only where the error is 0.
 *
 * @loses 14.3
 * @hint Compare with PyTorch where the predictions hit the targets, and where they do not. Which terms carry the
 *     error G?
 */
class HessianProducts {

    public static Parameters network(Parameters theta, Batch batch, Parameters v) {
        theta.requireShapesOf("v", v);
        SimpleMatrix x = batch.x();
        SimpleMatrix w2 = theta.get(2);
        SimpleMatrix a = TanhNetwork.hidden(theta, x);
        SimpleMatrix slope = Matrices.map(a, entry -> 1 - entry * entry);
        double scale = 2.0 / batch.t().getNumElements();
        SimpleMatrix dotA = slope.elementMult(Matrices.plusRow(x.mult(v.get(0)), v.get(1)));
        SimpleMatrix dotY = Matrices.plusRow(dotA.mult(w2).plus(a.mult(v.get(2))), v.get(3));
        SimpleMatrix dotD = dotY.scale(scale);
        SimpleMatrix dotU = dotD.mult(w2.transpose());
        SimpleMatrix dotE = dotU.elementMult(slope);
        return Parameters.of(
                x.transpose().mult(dotE),
                Matrices.columnSums(dotE),
                a.transpose().mult(dotD),
                Matrices.columnSums(dotD));
    }
}
