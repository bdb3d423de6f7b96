package gradients.capstone;

/**
 * A network of dense layers, with its cures switched on or off.
 *
 * @param depth hidden layers, at least 1
 * @param width units of each hidden layer, at least 1
 * @param activation of the hidden layers
 * @param he He's weights, N(0, 2/in), in the hidden layers, else Glorot's, N(0, 2/(in + out))
 * @param batchNorm batch normalisation between each hidden layer and its activation
 * @param residual the hidden layers from the second on in pairs, each a block y = f(x + F(x)) that starts with F = 0; a
 *     layer that is left over is a plain one
 */
public record NetworkSpec(
        int depth, int width, Activation activation, boolean he, boolean batchNorm, boolean residual) {

    /**
     * @throws IllegalArgumentException if depth or width is less than 1
     */
    public NetworkSpec {
        if (depth < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "depth and width are " + depth + " and " + width + "; both must be at least 1.");
        }
    }
}
