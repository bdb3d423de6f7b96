package gradients.maml;

/**
 * The product for the linear model is the gradient at v: the targets are still in it.
 *
 * @loses 14.2
 * @hint What is H·v for v = 0, and what does your method return?
 */
class HessianProducts {

    public static Parameters linear(Parameters theta, Batch batch, Parameters v) {
        theta.requireShapesOf("v", v);
        return LinearModel.gradient(v, batch);
    }
}
