package gradients.lsuv;

import gradients.authoring.SolutionOnly;
import gradients.kit.Matrices;
import gradients.kit.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/**
 * Layer-sequential unit-variance initialisation: start from orthonormal weights, then walk from the first layer to the
 * last and rescale each layer's weights until its pre-activation has variance 1 on a batch of real data.
 *
 * <p>Source: Mishkin and Matas, "All you need is a good init", ICLR 2016, algorithm 1. No method changes its arguments.
 */
public final class Lsuv {

    private Lsuv() {}

    /**
     * Returns a random in×out matrix W with orthonormal columns (WᵀW = I) where in ≥ out, and with orthonormal rows
     * (WWᵀ = I) where in ≤ out. A square matrix has both.
     *
     * @param in number of inputs, 1 or more
     * @param out number of outputs, 1 or more
     * @param random the only source of chance: equal states give equal matrices
     * @throws IllegalArgumentException if a width is below 1
     */
    @Task("7.1")
    public static SimpleMatrix orthonormal(int in, int out, Random random) {
        // : 1. checkWidth("in", in) and checkWidth("out", out); the method is given below.
        // : 2. Draw an in×out matrix of N(0, 1) numbers from the random that was passed: Matrices.normal.
        // : 3. Make it orthonormal, in any way you like. Gram–Schmidt on the columns (or rows) is a double loop.
        // :    QR gives Q. The singular value decomposition g = U·S·Vᵀ (g.svd(true)) gives U and V: which product
        // :    of the two has the shape of g, for tall and for wide g alike?
        checkWidth("in", in);
        checkWidth("out", out);
        SimpleSVD<SimpleMatrix> svd = Matrices.normal(in, out, 1, random).svd(true);
        return svd.getU().mult(svd.getV().transpose());
    }

    /**
     * Returns one layer for each step from a width to the next, with orthonormal weights and zero biases: widths 10,
     * 64, 3 give a 10×64 and a 64×3 layer.
     *
     * @param widths at least two, each 1 or more
     * @param random one stream, from which the layers draw in order
     * @throws IllegalArgumentException if there are fewer than two widths, or one is below 1
     */
    @Task("7.1")
    public static List<DenseLayer> orthonormalNetwork(int[] widths, Random random) {
        // : Fewer than two widths are no network: throw an IllegalArgumentException that names widths.
        // : Then one DenseLayer for each neighbouring pair. All layers draw from the same stream: why would a new
        // : Random with the same seed in each layer be a bad idea?
        if (widths.length < 2) {
            throw new IllegalArgumentException("widths has " + widths.length + " entries; a network needs at least 2.");
        }
        List<DenseLayer> layers = new ArrayList<>();
        for (int i = 0; i + 1 < widths.length; i++) {
            SimpleMatrix w = orthonormal(widths[i], widths[i + 1], random);
            layers.add(new DenseLayer(w, new SimpleMatrix(1, widths[i + 1])));
        }
        return layers;
    }

    /**
     * Returns the population variance over all entries of z together: Σ(zᵢⱼ − μ)² / (N·K), μ = Σ zᵢⱼ / (N·K).
     *
     * @param z N×K, not empty
     * @throws IllegalArgumentException if z has no entries
     */
    @Task("7.2")
    public static double variance(SimpleMatrix z) {
        // : First checkNotEmpty("z", z). Then two passes: the mean of all N·K entries, then the mean squared distance
        // : from it. The one-pass form E[z²] − μ² subtracts two large numbers when |μ| is large: avoid it.
        checkNotEmpty("z", z);
        double mean = z.elementSum() / z.getNumElements();
        return z.minus(mean).elementPower(2).elementSum() / z.getNumElements();
    }

    /**
     * Returns the pre-activation variance of every layer, front to back, in one forward pass: Z₁ = X·W₁ + b₁, then
     * Z₂ = f(Z₁)·W₂ + b₂, and so on.
     *
     * @param layers L layers, each as wide at its input as the one before at its output
     * @param activation f, applied between layers
     * @param x inputs of the first layer, N×in
     * @return L variances
     */
    @Task("7.2")
    public static double[] varianceProfile(List<DenseLayer> layers, Activation activation, SimpleMatrix x) {
        // : Carry h, the input of the next layer, through the loop. It starts as x.
        // : Measure z, not f(z); pass on f(z), not z.
        double[] variances = new double[layers.size()];
        SimpleMatrix h = x;
        for (int i = 0; i < variances.length; i++) {
            SimpleMatrix z = layers.get(i).preActivation(h);
            variances[i] = variance(z);
            h = activation.apply(z);
        }
        return variances;
    }

    /**
     * Returns the layer with its weights divided by the standard deviation of its pre-activation, again and again,
     * until the rule says stop. The biases stay as they are. A layer that is within the tolerance at the start is not
     * touched.
     *
     * @param layer the layer; it is not changed
     * @param x what this layer sees, N×in
     * @param rule stop at |variance − 1| ≤ tolerance or after maxRescalings
     * @throws IllegalArgumentException if a measured variance is zero, infinite or NaN: no rescaling can make it 1
     */
    @Task("7.3")
    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        // : 1. Measure the variance of layer.preActivation(x). What if it is zero, infinite or NaN? Throw an
        // :    IllegalArgumentException whose message names the variance. How do you write a test that NaN fails?
        // : 2. While |variance − 1| is above the tolerance and the budget is not spent: a new layer with W/√variance
        // :    and the old b, then measure (and check) again.
        // : 3. Report the layer, the variance of that very layer, and how often you rescaled.
        DenseLayer current = layer;
        double variance = usableVariance(current, x);
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            current = new DenseLayer(current.w().divide(Math.sqrt(variance)), current.b());
            variance = usableVariance(current, x);
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }

    /**
     * Returns the calibrated layers, front to back. Each layer is calibrated on what the layers before it, already
     * calibrated, make of x.
     *
     * @param layers L layers, not changed
     * @param activation f, applied between layers
     * @param x a batch of real inputs, N×in
     * @param rule for each layer anew
     * @return L calibrations
     * @throws IllegalArgumentException if a layer's variance is zero, infinite or NaN
     */
    @Task("7.4")
    public static List<Calibration> calibrateNetwork(
            List<DenseLayer> layers, Activation activation, SimpleMatrix x, StopRule rule) {
        // : The loop of varianceProfile, with calibrateLayer in the place of the measurement.
        // : Which layer must compute the next h: the one you were given, or the one you have just calibrated?
        List<Calibration> calibrations = new ArrayList<>();
        SimpleMatrix h = x;
        for (DenseLayer layer : layers) {
            Calibration calibration = calibrateLayer(layer, h, rule);
            calibrations.add(calibration);
            h = activation.apply(calibration.layer().preActivation(h));
        }
        return calibrations;
    }

    private static void checkWidth(String name, int width) {
        if (width < 1) {
            throw new IllegalArgumentException(name + " is " + width + "; a layer needs a width of 1 or more.");
        }
    }

    private static void checkNotEmpty(String name, SimpleMatrix x) {
        if (x.getNumElements() == 0) {
            throw new IllegalArgumentException(
                    name + " has shape " + Matrices.shape(x) + "; a variance needs at least one entry.");
        }
    }

    @SolutionOnly
    private static double usableVariance(DenseLayer layer, SimpleMatrix x) {
        double variance = variance(layer.preActivation(x));
        if (!(variance > 0) || Double.isInfinite(variance)) {
            throw new IllegalArgumentException("The pre-activation has variance " + variance
                    + "; LSUV needs a positive, finite one. Is x constant, NaN or dead after a ReLU, or is W zero?");
        }
        return variance;
    }
}
