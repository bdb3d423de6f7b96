package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Adam in plain loops, with the moments in arrays and the corrections as running products of β.
 */
class Adam {

    private double[][] means;
    private double[][] squares;
    private double beta1Power = 1;
    private double beta2Power = 1;

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (means == null) {
            means = new double[parameters.size()][];
            squares = new double[parameters.size()][];
        }
        beta1Power *= beta1;
        beta2Power *= beta2;
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(moved(k, parameters.get(k), gradients.get(k)));
        }
        return next;
    }

    private SimpleMatrix moved(int k, SimpleMatrix parameter, SimpleMatrix gradient) {
        int n = parameter.getNumElements();
        if (means[k] == null) {
            means[k] = new double[n];
            squares[k] = new double[n];
        }
        SimpleMatrix moved = parameter.copy();
        for (int i = 0; i < n; i++) {
            double g = gradient.get(i);
            means[k][i] = beta1 * means[k][i] + (1 - beta1) * g;
            squares[k][i] = beta2 * squares[k][i] + (1 - beta2) * g * g;
            double root = Math.sqrt(squares[k][i] / (1 - beta2Power));
            moved.set(i, parameter.get(i) - learningRate * (means[k][i] / (1 - beta1Power)) / (root + epsilon));
        }
        return moved;
    }
}
