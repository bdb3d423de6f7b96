package gradients.capstone;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/** The non-linearity of the hidden layers. */
public enum Activation {
    /** 1 / (1 + e⁻ᶻ), written with tanh so that it never overflows. */
    SIGMOID,
    /** tanh z. */
    TANH,
    /** max(0, z), with slope 0 at 0. */
    RELU;

    /** Returns f(z), entry by entry. */
    public SimpleMatrix apply(SimpleMatrix z) {
        return switch (this) {
            case SIGMOID -> Matrices.map(z, entry -> (1 + Math.tanh(entry / 2)) / 2);
            case TANH -> Matrices.map(z, Math::tanh);
            case RELU -> Matrices.map(z, entry -> Math.max(0, entry));
        };
    }

    /** Returns f′, entry by entry, from the activations a = f(z). */
    public SimpleMatrix slope(SimpleMatrix a) {
        return switch (this) {
            case SIGMOID -> Matrices.map(a, entry -> entry * (1 - entry));
            case TANH -> Matrices.map(a, entry -> 1 - entry * entry);
            case RELU -> Matrices.map(a, entry -> entry > 0 ? 1 : 0);
        };
    }
}
