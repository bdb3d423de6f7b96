package gradients.maml;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * In the product for the network U̇ lacks the term G·V₂ᵀ.
 *
 * @loses 14.3
 * @hint U = G·W₂ᵀ is a product of two things that both change. Which of them did you hold still?
 */
class HessianProducts {

    public static Parameters network(Parameters theta, Batch batch, Parameters v) {
        theta.requireShapesOf("v", v);
        SimpleMatrix x = batch.x();
        SimpleMatrix w2 = theta.get(2);
        SimpleMatrix a = TanhNetwork.hidden(theta, x);
        SimpleMatrix slope = Matrices.map(a, entry -> 1 - entry * entry);
        double scale = 2.0 / batch.t().getNumElements();
        SimpleMatrix d = TanhNetwork.predict(theta, x).minus(batch.t()).scale(scale);
        SimpleMatrix u = d.mult(w2.transpose());
        SimpleMatrix dotA = slope.elementMult(Matrices.plusRow(x.mult(v.get(0)), v.get(1)));
        SimpleMatrix dotY = Matrices.plusRow(dotA.mult(w2).plus(a.mult(v.get(2))), v.get(3));
        SimpleMatrix dotD = dotY.scale(scale);
        SimpleMatrix dotU = dotD.mult(w2.transpose());
        SimpleMatrix dotE =
                dotU.elementMult(slope).plus(u.elementMult(a).elementMult(dotA).scale(-2));
        return Parameters.of(
                x.transpose().mult(dotE),
                Matrices.columnSums(dotE),
                dotA.transpose().mult(d).plus(a.transpose().mult(dotD)),
                Matrices.columnSums(dotD));
    }
}
