package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/** An activation function f with its derivative f′, both applied element by element. */
public enum Activation {
    /** Your own {@link Sigmoid}. */
    SIGMOID,
    /** tanh(z), with derivative 1 − tanh²(z). */
    TANH,
    /** max(0, z), with derivative 1 for z > 0 and 0 elsewhere, also at 0. */
    RELU,
    /** z itself, with derivative 1: no activation. */
    LINEAR;

    /** Returns f(z), in the shape of z. */
    public SimpleMatrix apply(SimpleMatrix z) {
        return switch (this) {
            case SIGMOID -> Sigmoid.value(z);
            case TANH -> Matrices.map(z, Math::tanh);
            case RELU -> Matrices.map(z, entry -> Math.max(0, entry));
            case LINEAR -> z.copy();
        };
    }

    /** Returns f′(z), in the shape of z, for pre-activations z. */
    public SimpleMatrix derivative(SimpleMatrix z) {
        return switch (this) {
            case SIGMOID -> Sigmoid.derivative(z);
            case TANH -> Matrices.map(z, entry -> 1 - Math.tanh(entry) * Math.tanh(entry));
            case RELU -> Matrices.map(z, entry -> entry > 0 ? 1 : 0);
            case LINEAR -> Matrices.map(z, entry -> 1);
        };
    }
}
