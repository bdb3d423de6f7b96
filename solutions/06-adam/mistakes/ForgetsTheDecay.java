package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * There is no decay: the step is Adam's.
 *
 * @loses 6.6
 * @hint Where does weightDecay occur in your step?
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (adam == null) {
            adam = new Adam(learningRate, beta1, beta2, epsilon);
        }
        List<SimpleMatrix> stepped = adam.step(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(stepped.get(k));
        }
        return next;
    }
}
