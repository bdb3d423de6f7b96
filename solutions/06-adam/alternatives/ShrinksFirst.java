package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The weights are shrunk by 1 − η·λ first, and Adam steps from the shrunk weights.
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (adam == null) {
            adam = new Adam(learningRate, beta1, beta2, epsilon);
        }
        List<SimpleMatrix> shrunk = parameters.stream()
                .map(w -> w.scale(1 - learningRate * weightDecay))
                .toList();
        return adam.step(shrunk, gradients);
    }
}
