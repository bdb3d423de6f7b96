package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The decay is taken from the weights after Adam's step instead of from those before.
 *
 * @loses 6.6
 * @hint Both terms of the formula start from the same w. Which one does yours scale by η·λ?
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (adam == null) {
            adam = new Adam(learningRate, beta1, beta2, epsilon);
        }
        List<SimpleMatrix> stepped = adam.step(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(stepped.get(k).scale(1 - learningRate * weightDecay));
        }
        return next;
    }
}
