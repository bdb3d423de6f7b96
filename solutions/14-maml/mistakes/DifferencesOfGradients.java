package gradients.maml;

/**
 * The product for the network is a difference quotient of two gradients, which is only right for short directions.
 *
 * @loses 14.3
 * @hint Make v a hundred thousand times longer. Is your product a hundred thousand times longer, too?
 */
class HessianProducts {

    public static Parameters network(Parameters theta, Batch batch, Parameters v) {
        theta.requireShapesOf("v", v);
        double h = 1e-5;
        Parameters above = TanhNetwork.gradient(theta.plus(h, v), batch);
        Parameters below = TanhNetwork.gradient(theta.plus(-h, v), batch);
        return above.plus(-1, below).scale(1 / (2 * h));
    }
}
