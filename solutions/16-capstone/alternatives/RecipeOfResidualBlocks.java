package gradients.capstone;

/**
 * The recipe has residual blocks and no batch norm.
 */
class Pipeline {

    public static NetworkSpec recipe(int depth) {
        return new NetworkSpec(depth, 16, Activation.RELU, true, false, true);
    }
}
