package gradients.backprop;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * What a forward pass leaves behind for the backward pass.
 *
 * @param activations A⁰, A¹ … Aᴸ: the input X first, the network's output last, L + 1 matrices. Entry l is what layer l
 *     (counted from 0) reads.
 * @param preActivations Z of each layer, L matrices. Entry l is what layer l computes before its activation.
 */
public record ForwardPass(List<SimpleMatrix> activations, List<SimpleMatrix> preActivations) {

    public ForwardPass {
        activations = List.copyOf(activations);
        preActivations = List.copyOf(preActivations);
        if (activations.size() != preActivations.size() + 1) {
            throw new IllegalArgumentException("A forward pass of L layers leaves L + 1 activations, the input among"
                    + " them, and L pre-activations; these are " + activations.size() + " and " + preActivations.size()
                    + ".");
        }
    }

    /** Returns Y = Aᴸ, N×K, the network's output. */
    public SimpleMatrix output() {
        return activations.get(activations.size() - 1);
    }
}
