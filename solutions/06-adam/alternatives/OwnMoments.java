package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdamW keeps its own moments in arrays and does not use Adam.
 */
class AdamW {

    private final List<double[][]> moments = new ArrayList<>();
    private int steps;

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        steps++;
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix w = parameters.get(k).copy();
            if (moments.size() == k) {
                moments.add(new double[2][w.getNumElements()]);
            }
            for (int i = 0; i < w.getNumElements(); i++) {
                double[] m = moments.get(k)[0];
                double[] v = moments.get(k)[1];
                double g = gradients.get(k).get(i);
                m[i] += (1 - beta1) * (g - m[i]);
                v[i] += (1 - beta2) * (g * g - v[i]);
                double step = m[i] / (1 - Math.pow(beta1, steps));
                step /= Math.sqrt(v[i] / (1 - Math.pow(beta2, steps))) + epsilon;
                w.set(i, w.get(i) - learningRate * (step + weightDecay * w.get(i)));
            }
            next.add(w);
        }
        return next;
    }
}
