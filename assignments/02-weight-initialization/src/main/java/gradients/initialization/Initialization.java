package gradients.initialization;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Initial weights that keep the size of signals and gradients from layer to layer.
 *
 * <p>A weight matrix W is in×out. All randomness comes from the {@link Random} that the caller passes, so the same seed
 * gives the same weights. In which order the entries are drawn is up to you.
 *
 * @see <a href="https://proceedings.mlr.press/v9/glorot10a.html">Glorot and Bengio 2010, equation 16</a>
 * @see <a href="https://arxiv.org/abs/1502.01852">He et al. 2015, equations 10 and 15</a>
 */
public final class Initialization {

    private Initialization() {}

    /**
     * Returns fan-in and fan-out of a weight array of this shape.
     *
     * <p>The last axis counts outputs, the last but one inputs. Axes before these two, if any, are the extents of a
     * convolution's kernel: its product is the receptive field R. Then fan-in = R·inputs and fan-out = R·outputs. A
     * dense layer, (inputs, outputs), has R = 1.
     *
     * @param shape (inputs, outputs) or (height, width, inputs, outputs) or any number of extents in front
     * @throws IllegalArgumentException if there are fewer than two axes, or one is not positive
     */
    @Task("2.1")
    public static Fans fans(int... shape) {
        // TODO 2.1: Fan-in and fan-out
        // Two checks first: at least two axes, and requirePositive for each of them.
        // How many products are summed in one output of a dense layer? In one pixel of a 3×3 convolution?
        throw new NotImplementedError("2.1 Fan-in and fan-out");
    }

    /**
     * Returns in×out weights drawn from the uniform distribution on (−a, a) with a = √(6 / (in + out)), whose variance
     * is 2 / (in + out).
     *
     * @throws IllegalArgumentException if in or out is not positive
     */
    @Task("2.2")
    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        // TODO 2.2: Glorot uniform and normal
        // requirePositive("in", in) and the same for out.
        // What is 6 / (in + out) in Java when both are int?
        // Matrices.uniform draws from an interval; random.nextDouble() gives one number in [0, 1).
        throw new NotImplementedError("2.2 Glorot uniform and normal");
    }

    /**
     * Returns in×out weights drawn from the normal distribution with mean 0 and variance 2 / (in + out).
     *
     * @throws IllegalArgumentException if in or out is not positive
     */
    @Task("2.2")
    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        // TODO 2.2: Glorot uniform and normal
        // The checks again. Matrices.normal, like EJML's fillGaussian, wants a standard deviation.
        // Are you about to hand it a variance?
        throw new NotImplementedError("2.2 Glorot uniform and normal");
    }

    /**
     * Returns in×out weights drawn from the normal distribution with mean 0 and variance 2 / in, for ReLU.
     *
     * @throws IllegalArgumentException if in or out is not positive
     */
    @Task("2.3")
    public static SimpleMatrix heNormal(int in, int out, Random random) {
        // TODO 2.3: He normal and uniform
        // Where do these differ from Glorot's? Who pays for the half that ReLU throws away?
        throw new NotImplementedError("2.3 He normal and uniform");
    }

    /**
     * Returns in×out weights drawn from the uniform distribution on (−a, a) with a = √(6 / in), whose variance is
     * 2 / in, for ReLU.
     *
     * @throws IllegalArgumentException if in or out is not positive
     */
    @Task("2.3")
    public static SimpleMatrix heUniform(int in, int out, Random random) {
        // TODO 2.3: He normal and uniform
        // The variance of U(−a, a) is a²/3. Solve for a, and check it against the formula above.
        throw new NotImplementedError("2.3 He normal and uniform");
    }

    /**
     * Returns √(2 / (1 + slope²)): the factor by which weights before a leaky ReLU must be larger than before a linear
     * unit. ReLU is the case slope = 0, a linear unit the case slope = 1.
     *
     * @param slope the activation is z for z &gt; 0 and slope·z otherwise
     * @throws IllegalArgumentException if slope is NaN or infinite
     */
    @Task("2.4")
    public static double leakyReluGain(double slope) {
        // TODO 2.4: Gain for leaky ReLU
        // First refuse a slope that is not finite, naming "slope" and its value.
        // Then: what share of the mean square survives a leaky ReLU? Half of it passes, and of the other half?
        throw new NotImplementedError("2.4 Gain for leaky ReLU");
    }

    /**
     * Returns in×out weights drawn from the normal distribution with mean 0 and standard deviation gain / √in, for a
     * leaky ReLU.
     *
     * @param slope the activation is z for z &gt; 0 and slope·z otherwise
     * @throws IllegalArgumentException if in or out is not positive, or slope is not finite
     */
    @Task("2.4")
    public static SimpleMatrix leakyReluNormal(int in, int out, double slope, Random random) {
        // TODO 2.4: Gain for leaky ReLU
        // With slope = 0 this must be heNormal. Is your gain a factor of the deviation, or of the variance?
        throw new NotImplementedError("2.4 Gain for leaky ReLU");
    }

    /**
     * Returns the layers of a dense network, first to last. Their weights are drawn one layer after the other, all from
     * this one stream; their biases are 0.
     *
     * @param widths number of inputs, then the width of each layer: {10, 64, 64, 1} makes three layers
     * @throws IllegalArgumentException if there are fewer than two widths, or one is not positive
     */
    @Task("2.5")
    public static List<Layer> network(int[] widths, Scheme scheme, Random random) {
        // TODO 2.5: Whole network from one random stream
        // Fewer than two widths make no layer: refuse them, naming "widths".
        // How many layers do k widths make? Which two widths belong to layer i?
        // draw(scheme, in, out, random) calls your methods above.
        // Pass on the very Random that you were given. What would a new one with a fixed seed do to equal layers?
        throw new NotImplementedError("2.5 Whole network from one random stream");
    }

    /** Returns in×out weights drawn by this scheme. */
    public static SimpleMatrix draw(Scheme scheme, int in, int out, Random random) {
        return switch (scheme) {
            case GLOROT_UNIFORM -> glorotUniform(in, out, random);
            case GLOROT_NORMAL -> glorotNormal(in, out, random);
            case HE_UNIFORM -> heUniform(in, out, random);
            case HE_NORMAL -> heNormal(in, out, random);
        };
    }

    private static void requirePositive(String name, int count) {
        if (count <= 0) {
            throw new IllegalArgumentException(name + " is " + count + "; it must be positive.");
        }
    }
}
