package gradients.maml;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The product for the linear model ignores the part of v that belongs to the bias.
 *
 * @loses 14.2
 * @hint Move the bias alone. Do the predictions move?
 */
class HessianProducts {

    public static Parameters linear(Parameters theta, Batch batch, Parameters v) {
        theta.requireShapesOf("v", v);
        SimpleMatrix dotD = batch.x().mult(v.get(0)).scale(2.0 / batch.t().getNumElements());
        return Parameters.of(batch.x().transpose().mult(dotD), Matrices.columnSums(dotD));
    }
}
