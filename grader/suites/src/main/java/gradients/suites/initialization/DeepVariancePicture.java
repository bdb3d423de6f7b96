package gradients.suites.initialization;

import gradients.initialization.Activation;
import gradients.initialization.Initialization;
import gradients.initialization.Layer;
import gradients.initialization.Scheme;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** What thirty layers of the student's weights make of a batch. */
@HiddenSuite
@Task("2.5")
class DeepVariancePicture {

    private static final int DEPTH = 30;
    private static final int WIDTH = 48;

    @Test
    void picture(Sketch sketch) {
        int[] widths = new int[DEPTH + 1];
        Arrays.fill(widths, WIDTH);

        List<Layer> he = Initialization.network(widths, Scheme.HE_NORMAL, new Random(2));
        List<Layer> glorot = Initialization.network(widths, Scheme.GLOROT_NORMAL, new Random(2));

        double[] layers = IntStream.rangeClosed(1, DEPTH).asDoubleStream().toArray();
        sketch.lines("Your weights, thirty layers deep", "layer", "variance of the activations")
                .logarithmic()
                .curve("your He weights, ReLU", layers, variances(he, Activation.RELU))
                .curve("your Glorot weights, tanh", layers, variances(glorot, Activation.TANH))
                .curve("your Glorot weights, ReLU", layers, variances(glorot, Activation.RELU))
                .saying("The variance of the activations in each of thirty layers. With He weights and ReLU it should"
                        + " stay level, with Glorot weights and tanh fall slowly, with Glorot weights and ReLU halve in"
                        + " each layer.");
    }

    private static double[] variances(List<Layer> layers, Activation activation) {
        SimpleMatrix h = Matrices.normal(60, WIDTH, 1, new Random(3));
        double[] variances = new double[layers.size()];
        for (int i = 0; i < variances.length; i++) {
            h = Matrices.map(h.mult(layers.get(i).w()), activation::of);
            double mean = h.elementSum() / h.getNumElements();
            variances[i] = Math.pow(Matrices.map(h, a -> a - mean).normF(), 2) / h.getNumElements();
        }
        return variances;
    }
}
