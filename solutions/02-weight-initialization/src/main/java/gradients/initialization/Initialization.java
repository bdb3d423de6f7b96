package gradients.initialization;

import gradients.authoring.SolutionOnly;
import gradients.kit.Matrices;
import gradients.kit.Task;
import java.util.ArrayList;
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
        // : Two checks first: at least two axes, and requirePositive for each of them.
        // : How many products are summed in one output of a dense layer? In one pixel of a 3×3 convolution?
        if (shape.length < 2) {
            throw new IllegalArgumentException(
                    "shape has " + shape.length + " axes; it needs at least two, inputs and outputs.");
        }
        int receptiveField = 1;
        for (int axis = 0; axis < shape.length; axis++) {
            requirePositive("axis " + axis + " of shape", shape[axis]);
            receptiveField *= axis < shape.length - 2 ? shape[axis] : 1;
        }
        return new Fans(receptiveField * shape[shape.length - 2], receptiveField * shape[shape.length - 1]);
    }

    /**
     * Returns in×out weights drawn from the uniform distribution on (−a, a) with a = √(6 / (in + out)), whose variance
     * is 2 / (in + out).
     *
     * @throws IllegalArgumentException if in or out is not positive
     */
    @Task("2.2")
    public static SimpleMatrix glorotUniform(int in, int out, Random random) {
        // : requirePositive("in", in) and the same for out.
        // : What is 6 / (in + out) in Java when both are int?
        // : Matrices.uniform draws from an interval; random.nextDouble() gives one number in [0, 1).
        requirePositive("in", in);
        requirePositive("out", out);
        return uniform(in, out, 2.0 / (in + out), random);
    }

    /**
     * Returns in×out weights drawn from the normal distribution with mean 0 and variance 2 / (in + out).
     *
     * @throws IllegalArgumentException if in or out is not positive
     */
    @Task("2.2")
    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        // : The checks again. Matrices.normal, like EJML's fillGaussian, wants a standard deviation.
        // : Are you about to hand it a variance?
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(2.0 / (in + out)), random);
    }

    /**
     * Returns in×out weights drawn from the normal distribution with mean 0 and variance 2 / in, for ReLU.
     *
     * @throws IllegalArgumentException if in or out is not positive
     */
    @Task("2.3")
    public static SimpleMatrix heNormal(int in, int out, Random random) {
        // : Where do these differ from Glorot's? Who pays for the half that ReLU throws away?
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, Math.sqrt(2.0 / in), random);
    }

    /**
     * Returns in×out weights drawn from the uniform distribution on (−a, a) with a = √(6 / in), whose variance is
     * 2 / in, for ReLU.
     *
     * @throws IllegalArgumentException if in or out is not positive
     */
    @Task("2.3")
    public static SimpleMatrix heUniform(int in, int out, Random random) {
        // : The variance of U(−a, a) is a²/3. Solve for a, and check it against the formula above.
        requirePositive("in", in);
        requirePositive("out", out);
        return uniform(in, out, 2.0 / in, random);
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
        // : First refuse a slope that is not finite, naming "slope" and its value.
        // : Then: what share of the mean square survives a leaky ReLU? Half of it passes, and of the other half?
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException("slope is " + slope + "; it must be a finite number.");
        }
        return Math.sqrt(2 / (1 + slope * slope));
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
        // : With slope = 0 this must be heNormal. Is your gain a factor of the deviation, or of the variance?
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.normal(in, out, leakyReluGain(slope) / Math.sqrt(in), random);
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
        // : Fewer than two widths make no layer: refuse them, naming "widths".
        // : How many layers do k widths make? Which two widths belong to layer i?
        // : draw(scheme, in, out, random) calls your methods above.
        // : Pass on the very Random that you were given. What would a new one with a fixed seed do to equal layers?
        if (widths.length < 2) {
            throw new IllegalArgumentException(
                    "widths has " + widths.length + " entries; it needs at least two, inputs and outputs.");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            SimpleMatrix w = draw(scheme, widths[i - 1], widths[i], random);
            layers.add(new Layer(w, new SimpleMatrix(1, widths[i])));
        }
        return layers;
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

    @SolutionOnly
    private static SimpleMatrix uniform(int in, int out, double variance, Random random) {
        double limit = Math.sqrt(3 * variance);
        return Matrices.uniform(in, out, -limit, limit, random);
    }

    private static void requirePositive(String name, int count) {
        if (count <= 0) {
            throw new IllegalArgumentException(name + " is " + count + "; it must be positive.");
        }
    }
}
