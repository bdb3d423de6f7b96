package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * The step is made in place on copies of the parameters, with EJML's own operations.
 */
class Backprop {

    public static Network step(Network network, Gradients gradients, double learningRate) {
        if (Double.isNaN(learningRate) || learningRate < 0 || learningRate == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("learningRate must be finite and not negative, but is " + learningRate);
        }
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> biases = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            weights.add(network.weights().get(layer).copy());
            biases.add(network.biases().get(layer).copy());
            CommonOps_DDRM.addEquals(
                    weights.get(layer).getDDRM(),
                    -learningRate,
                    gradients.weights().get(layer).getDDRM());
            CommonOps_DDRM.addEquals(
                    biases.get(layer).getDDRM(),
                    -learningRate,
                    gradients.biases().get(layer).getDDRM());
        }
        return new Network(weights, biases, network.hidden(), network.output());
    }
}
