package gradients.capstone;

/**
 * The recipe is a plain sigmoid network, whose gradient vanishes long before the first layer.
 *
 * @loses 16.7
 * @hint Read the first row of the experiment’s table at depth 10.
 */
class Pipeline {

    public static NetworkSpec recipe(int depth) {
        return new NetworkSpec(depth, 16, Activation.SIGMOID, false, false, false);
    }
}
