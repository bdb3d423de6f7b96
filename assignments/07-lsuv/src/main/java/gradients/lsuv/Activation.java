package gradients.lsuv;

import gradients.kit.Matrices;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** The non-linearity between two layers; StrictMath makes digits the same on every machine. */
public enum Activation {
    /** z itself: the network stays linear. */
    IDENTITY(z -> z),
    /** max(0, z). */
    RELU(z -> Math.max(0, z)),
    /** tanh z. */
    TANH(StrictMath::tanh),
    /** 1 / (1 + e⁻ᶻ), written with tanh so that it never overflows. */
    SIGMOID(z -> (1 + StrictMath.tanh(z / 2)) / 2);

    private final DoubleUnaryOperator f;

    Activation(DoubleUnaryOperator f) {
        this.f = f;
    }

    /** Returns f(z), entry by entry, in the shape of z. */
    public SimpleMatrix apply(SimpleMatrix z) {
        return Matrices.map(z, f);
    }
}
