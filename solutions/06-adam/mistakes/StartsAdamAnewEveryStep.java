package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A new Adam is made in every call, so its moments never live longer than a step.
 *
 * @loses 6.6
 * @hint Adam has a memory. Where does yours live between two calls?
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        List<SimpleMatrix> stepped = new Adam(learningRate, beta1, beta2, epsilon).step(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(stepped.get(k).minus(parameters.get(k).scale(learningRate * weightDecay)));
        }
        return next;
    }
}
