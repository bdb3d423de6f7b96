package gradients.maml;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Splits H·v into the Gauss–Newton part and the part that carries the error.
 */
class HessianProducts {

    public static Parameters network(Parameters theta, Batch batch, Parameters v) {
        theta.requireShapesOf("v", v);
        SimpleMatrix x = batch.x();
        SimpleMatrix w2 = theta.get(2);
        SimpleMatrix a = TanhNetwork.hidden(theta, x);
        SimpleMatrix slope = a.elementMult(a).scale(-1).plus(1);
        double scale = 2.0 / batch.t().getNumElements();
        SimpleMatrix d = TanhNetwork.predict(theta, x).minus(batch.t()).scale(scale);
        SimpleMatrix dotA = slope.elementMult(Matrices.plusRow(x.mult(v.get(0)), v.get(1)));
        SimpleMatrix dotD =
                Matrices.plusRow(dotA.mult(w2).plus(a.mult(v.get(2))), v.get(3)).scale(scale);
        SimpleMatrix newton = dotD.mult(w2.transpose()).elementMult(slope);
        SimpleMatrix error = d.mult(v.get(2).transpose())
                .elementMult(slope)
                .minus(d.mult(w2.transpose()).elementMult(a).elementMult(dotA).scale(2));
        Parameters first = Parameters.of(
                x.transpose().mult(newton),
                Matrices.columnSums(newton),
                a.transpose().mult(dotD),
                Matrices.columnSums(dotD));
        Parameters second = Parameters.of(
                x.transpose().mult(error),
                Matrices.columnSums(error),
                dotA.transpose().mult(d),
                new SimpleMatrix(1, dotD.getNumCols()));
        return first.plus(1, second);
    }
}
