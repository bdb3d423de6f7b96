package gradients.capstone;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** A part of a network. A backward pass belongs to the forward pass before it. */
interface Layer {

    SimpleMatrix forward(SimpleMatrix x, Mode mode);

    /** Adds to the gradients of the parameters and returns ∂L/∂X. */
    SimpleMatrix backward(SimpleMatrix dY);

    /** Returns what is learnt. */
    List<Parameter> parameters();

    /** Returns what is not learnt but kept, such as running statistics. */
    default List<Parameter> buffers() {
        return List.of();
    }
}
