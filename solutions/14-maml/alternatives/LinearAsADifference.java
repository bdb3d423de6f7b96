package gradients.maml;

/**
 * The gradient of the linear model is H·θ plus a constant, so H·v is the difference of two gradients.
 */
class HessianProducts {

    public static Parameters linear(Parameters theta, Batch batch, Parameters v) {
        theta.requireShapesOf("v", v);
        return LinearModel.gradient(v, batch).plus(-1, LinearModel.gradient(v.scale(0), batch));
    }
}
