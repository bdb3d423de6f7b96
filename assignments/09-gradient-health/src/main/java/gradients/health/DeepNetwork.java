package gradients.health;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** A patient for the experiments: hidden layers of one width, a linear output with one unit, plain gradient descent. */
final class DeepNetwork {

    /** An activation, and its derivative as a function of its value. */
    enum Activation {
        SIGMOID(z -> 1 / (1 + StrictMath.exp(-z)), a -> a * (1 - a)),
        RELU(z -> Math.max(0, z), a -> a > 0 ? 1 : 0);

        private final DoubleUnaryOperator value;
        private final DoubleUnaryOperator derivativeAtValue;

        Activation(DoubleUnaryOperator value, DoubleUnaryOperator derivativeAtValue) {
            this.value = value;
            this.derivativeAtValue = derivativeAtValue;
        }
    }

    /** How the weights are drawn: the standard deviation for a layer of this size. */
    @FunctionalInterface
    interface Scheme {
        double sigma(int in, int out);
    }

    private final Activation activation;
    private final List<SimpleMatrix> weights = new ArrayList<>();
    private final List<SimpleMatrix> biases = new ArrayList<>();

    DeepNetwork(int inputs, int width, int hiddenLayers, Activation activation, Scheme scheme, Random random) {
        this.activation = activation;
        for (int layer = 0; layer <= hiddenLayers; layer++) {
            int in = layer == 0 ? inputs : width;
            int out = layer == hiddenLayers ? 1 : width;
            weights.add(Matrices.normal(in, out, scheme.sigma(in, out), random));
            biases.add(new SimpleMatrix(1, out));
        }
    }

    /** Returns the gradients of the mean squared error on this batch, W1, b1, W2, b2 and so on. */
    List<Gradient> gradients(SimpleMatrix x, SimpleMatrix targets) {
        List<SimpleMatrix> activations = forward(x);
        int last = weights.size() - 1;
        SimpleMatrix dZ = activations.get(last + 1).minus(targets).scale(2.0 / targets.getNumElements());
        List<Gradient> gradients = new ArrayList<>();
        for (int layer = last; layer >= 0; layer--) {
            gradients.add(0, new Gradient("b" + (layer + 1), Role.BIAS, Matrices.columnSums(dZ)));
            SimpleMatrix dW = activations.get(layer).transpose().mult(dZ);
            gradients.add(0, new Gradient("W" + (layer + 1), Role.WEIGHT, dW));
            SimpleMatrix slopes = Matrices.map(activations.get(layer), activation.derivativeAtValue);
            dZ = dZ.mult(weights.get(layer).transpose()).elementMult(slopes);
        }
        return gradients;
    }

    double loss(SimpleMatrix x, SimpleMatrix targets) {
        SimpleMatrix error = forward(x).get(weights.size()).minus(targets);
        return error.elementPower(2).elementSum() / error.getNumElements();
    }

    /** Takes one step of gradient descent. */
    void step(List<Gradient> gradients, double rate) {
        for (int layer = 0; layer < weights.size(); layer++) {
            SimpleMatrix dW = gradients.get(2 * layer).values();
            SimpleMatrix db = gradients.get(2 * layer + 1).values();
            weights.set(layer, weights.get(layer).minus(dW.scale(rate)));
            biases.set(layer, biases.get(layer).minus(db.scale(rate)));
        }
    }

    /** Returns the input and then each layer's output. */
    private List<SimpleMatrix> forward(SimpleMatrix x) {
        List<SimpleMatrix> activations = new ArrayList<>(List.of(x));
        for (int layer = 0; layer < weights.size(); layer++) {
            SimpleMatrix z = Matrices.plusRow(activations.get(layer).mult(weights.get(layer)), biases.get(layer));
            activations.add(layer == weights.size() - 1 ? z : Matrices.map(z, activation.value));
        }
        return activations;
    }
}
