package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Parameters of equal shape share one velocity.
 *
 * @loses 6.7
 * @hint Two biases may have the same shape and yet move differently. What tells one parameter from another?
 */
class Momentum {

    private final Map<String, SimpleMatrix> byShape = new HashMap<>();

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            String shape = Matrices.shape(parameters.get(k));
            SimpleMatrix old = byShape.getOrDefault(shape, gradients.get(k).scale(0));
            byShape.put(shape, old.scale(momentum).plus(gradients.get(k)));
            next.add(parameters.get(k).minus(byShape.get(shape).scale(learningRate)));
        }
        return next;
    }
}
