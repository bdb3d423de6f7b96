package gradients.suites.lsuv;

import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.lsuv.Activation;
import gradients.lsuv.Calibration;
import gradients.lsuv.DenseLayer;
import gradients.lsuv.Lsuv;
import gradients.lsuv.StopRule;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The variance of each layer's pre-activation before and after the student's calibration. */
@HiddenSuite
@Task("7.4")
class CalibratedVariancePicture {

    private static final int DEPTH = 12;
    private static final int WIDTH = 24;

    @Test
    void picture(Sketch sketch) {
        Random random = new Random(7);
        List<DenseLayer> layers = new ArrayList<>();
        for (int i = 0; i < DEPTH; i++) {
            layers.add(new DenseLayer(Matrices.normal(WIDTH, WIDTH, 0.15, random), new SimpleMatrix(1, WIDTH)));
        }
        SimpleMatrix x = Matrices.normal(50, WIDTH, 1, random);

        List<DenseLayer> calibrated = Lsuv.calibrateNetwork(layers, Activation.RELU, x, new StopRule(0.01, 10)).stream()
                .map(Calibration::layer)
                .toList();

        double[] numbers = IntStream.rangeClosed(1, DEPTH).asDoubleStream().toArray();
        sketch.lines("Twelve ReLU layers, before and after your calibration", "layer", "variance of z")
                .logarithmic()
                .curve("before", numbers, variances(layers, x))
                .curve("after your calibration", numbers, variances(calibrated, x))
                .saying("The variance of each layer's pre-activation. Before, it shrinks from layer to layer; after"
                        + " your calibration it should be 1 in each.");
    }

    private static double[] variances(List<DenseLayer> layers, SimpleMatrix x) {
        double[] variances = new double[layers.size()];
        SimpleMatrix h = x;
        for (int i = 0; i < variances.length; i++) {
            SimpleMatrix z = layers.get(i).preActivation(h);
            double mean = z.elementSum() / z.getNumElements();
            variances[i] = Math.pow(Matrices.map(z, entry -> entry - mean).normF(), 2) / z.getNumElements();
            h = Activation.RELU.apply(z);
        }
        return variances;
    }
}
