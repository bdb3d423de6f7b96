package gradients.suites.lsuv;

import gradients.kit.Matrices;
import gradients.lsuv.Activation;
import gradients.lsuv.DenseLayer;
import gradients.lsuv.StopRule;
import gradients.suites.Draw;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** What the suite computes by itself, in plain loops, so that a mistake in one task does not hide in another. */
final class Loops {

    private Loops() {}

    static SimpleMatrix preActivation(DenseLayer layer, SimpleMatrix x) {
        SimpleMatrix z = new SimpleMatrix(x.getNumRows(), layer.w().getNumCols());
        for (int n = 0; n < z.getNumRows(); n++) {
            for (int k = 0; k < z.getNumCols(); k++) {
                double sum = layer.b().get(0, k);
                for (int d = 0; d < x.getNumCols(); d++) {
                    sum += x.get(n, d) * layer.w().get(d, k);
                }
                z.set(n, k, sum);
            }
        }
        return z;
    }

    /** Half the mean squared distance of all pairs of entries: the population variance without a mean. */
    static double variance(SimpleMatrix z) {
        int n = z.getNumElements();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                sum += (z.get(i) - z.get(j)) * (z.get(i) - z.get(j));
            }
        }
        return sum / n / n;
    }

    static double variance(DenseLayer layer, SimpleMatrix x) {
        return variance(preActivation(layer, x));
    }

    /** What layer number {@code index} (from 0) sees. */
    static SimpleMatrix inputOf(int index, List<DenseLayer> layers, Activation activation, SimpleMatrix x) {
        SimpleMatrix h = x;
        for (DenseLayer layer : layers.subList(0, index)) {
            h = activation.apply(preActivation(layer, h));
        }
        return h;
    }

    /** The weights after exactly {@code times} rescalings. */
    static SimpleMatrix rescaled(DenseLayer layer, SimpleMatrix x, int times) {
        SimpleMatrix w = layer.w();
        for (int i = 0; i < times; i++) {
            double deviation = Math.sqrt(variance(new DenseLayer(w, layer.b()), x));
            w = Matrices.map(w, entry -> entry / deviation);
        }
        return w;
    }

    /**
     * A layer whose pre-activations have mean zero whatever its inputs are: the rows of W and the biases add up to
     * zero. There, variance and mean square agree, so that a wrong mean costs only the task that asks for it.
     *
     * @param biasVariance population variance of the biases
     */
    static DenseLayer centredLayer(Draw draw, int in, int out, double sigma, double biasVariance) {
        SimpleMatrix b = centredRows(draw.normal(1, out));
        double length = Math.sqrt(biasVariance / variance(b));
        return new DenseLayer(centredRows(draw.normal(in, out, sigma)), b.scale(length));
    }

    /** A batch whose columns have mean zero. */
    static SimpleMatrix centredBatch(Draw draw, int rows, int columns) {
        return centredRows(draw.normal(columns, rows)).transpose();
    }

    static StopRule rule() {
        return new StopRule(0.02, 50);
    }

    private static SimpleMatrix centredRows(SimpleMatrix x) {
        SimpleMatrix means = Matrices.rowSums(x).divide(x.getNumCols());
        return Matrices.minusRow(x.transpose(), means.transpose()).transpose();
    }
}
