package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The decay is added instead of subtracted, so weights grow.
 *
 * @loses 6.6
 * @hint Decay pulls towards zero. Which sign does that need for a positive weight, and for a negative one?
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (adam == null) {
            adam = new Adam(learningRate, beta1, beta2, epsilon);
        }
        List<SimpleMatrix> stepped = adam.step(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(stepped.get(k).plus(parameters.get(k).scale(learningRate * weightDecay)));
        }
        return next;
    }
}
