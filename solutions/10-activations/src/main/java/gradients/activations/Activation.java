package gradients.activations;

import gradients.kit.Matrices;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** The activations side by side, for the experiments: each is a method of yours with its derivative. */
enum Activation {
    SIGMOID("sigmoid", z -> Matrices.map(z, Sigmoid::of), Activation::sigmoidSlope),
    TANH("tanh", Tanh::value, Tanh::derivative),
    RELU("ReLU", Relu::value, Relu::derivative),
    LEAKY("leaky", z -> Relu.leakyValue(z, 0.1), z -> Relu.leakyDerivative(z, 0.1)),
    ELU("ELU", z -> Elu.value(z, 1), z -> Elu.derivative(z, 1)),
    SWISH("Swish", Swish::value, Swish::derivative),
    GELU("GELU", Gelu::value, Gelu::derivative);

    private final String label;
    private final UnaryOperator<SimpleMatrix> value;
    private final UnaryOperator<SimpleMatrix> derivative;

    Activation(String label, UnaryOperator<SimpleMatrix> value, UnaryOperator<SimpleMatrix> derivative) {
        this.label = label;
        this.value = value;
        this.derivative = derivative;
    }

    String label() {
        return label;
    }

    SimpleMatrix value(SimpleMatrix z) {
        return value.apply(z);
    }

    SimpleMatrix derivative(SimpleMatrix z) {
        return derivative.apply(z);
    }

    private static SimpleMatrix sigmoidSlope(SimpleMatrix z) {
        return Matrices.map(z, entry -> Sigmoid.of(entry) * (1 - Sigmoid.of(entry)));
    }
}
