package gradients.batchnorm;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * A plain deep network for measuring gradients: {@code depth} hidden layers of one width and a linear output, with or
 * without batch normalisation between each hidden layer's product and its activation. It has no biases: they start at
 * 0, and {@link BatchNorm} would subtract them anyway.
 */
final class DeepNetwork {

    /** An activation function, its derivative, and the share of the variance 1/in that its weights start with. */
    enum Activation {
        SIGMOID(1, z -> 1 / (1 + Math.exp(-z)), a -> a * (1 - a)),
        RELU(2, z -> Math.max(0, z), a -> a > 0 ? 1 : 0);

        private final double gain;
        private final DoubleUnaryOperator value;
        private final DoubleUnaryOperator derivativeAtValue;

        Activation(double gain, DoubleUnaryOperator value, DoubleUnaryOperator derivativeAtValue) {
            this.gain = gain;
            this.value = value;
            this.derivativeAtValue = derivativeAtValue;
        }
    }

    private final Activation activation;
    private final boolean normalized;
    private final List<SimpleMatrix> weights = new ArrayList<>();

    /** Draws the weights: Glorot's variance 2/(in + out) for the sigmoid, He's 2/in for ReLU. */
    DeepNetwork(int inputs, int width, int depth, Activation activation, boolean normalized, Random random) {
        this.activation = activation;
        this.normalized = normalized;
        for (int layer = 0; layer <= depth; layer++) {
            int in = layer == 0 ? inputs : width;
            int out = layer == depth ? 1 : width;
            double variance = activation == Activation.RELU ? activation.gain / in : 2.0 / (in + out);
            weights.add(Matrices.normal(in, out, Math.sqrt(variance), random));
        }
    }

    /**
     * Returns the norm of ∂L/∂W for each layer, first to last, where L is the mean squared error of one batch in
     * training.
     *
     * @param x N×inputs
     * @param targets N×1
     */
    double[] gradientNorms(SimpleMatrix x, SimpleMatrix targets) {
        int last = weights.size() - 1;
        BatchNorm norm = new BatchNorm(weights.get(0).getNumCols());
        List<SimpleMatrix> inputs = new ArrayList<>(List.of(x));
        List<TrainingPass> passes = new ArrayList<>();
        for (int layer = 0; layer < last; layer++) {
            SimpleMatrix z = inputs.get(layer).mult(weights.get(layer));
            passes.add(normalized ? norm.forward(z) : null);
            inputs.add(Matrices.map(normalized ? passes.get(layer).y() : z, activation.value));
        }
        SimpleMatrix error = inputs.get(last).mult(weights.get(last)).minus(targets);
        SimpleMatrix dZ = error.scale(2.0 / targets.getNumElements());

        double[] norms = new double[last + 1];
        norms[last] = inputs.get(last).transpose().mult(dZ).normF();
        for (int layer = last - 1; layer >= 0; layer--) {
            SimpleMatrix slopes = Matrices.map(inputs.get(layer + 1), activation.derivativeAtValue);
            SimpleMatrix dY = dZ.mult(weights.get(layer + 1).transpose()).elementMult(slopes);
            dZ = normalized ? norm.inputGradient(dY, passes.get(layer)) : dY;
            norms[layer] = inputs.get(layer).transpose().mult(dZ).normF();
        }
        return norms;
    }
}
