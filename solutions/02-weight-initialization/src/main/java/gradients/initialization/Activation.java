package gradients.initialization;

import java.util.function.DoubleUnaryOperator;

/** An activation function; StrictMath makes digits the same on every machine. */
public enum Activation {
    LINEAR(z -> z),
    TANH(StrictMath::tanh),
    RELU(z -> Math.max(0, z)),
    /** Leaky ReLU whose slope is 0.2 for z ≤ 0. */
    LEAKY_RELU(z -> z > 0 ? z : 0.2 * z);

    private final DoubleUnaryOperator function;

    Activation(DoubleUnaryOperator function) {
        this.function = function;
    }

    /** Returns the activation of the pre-activation z. */
    public double of(double z) {
        return function.applyAsDouble(z);
    }
}
