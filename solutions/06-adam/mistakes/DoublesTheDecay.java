package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The decay is 2·η·λ·w, as from the derivative of λ·w².
 *
 * @loses 6.6
 * @hint The formula of decoupled decay has no factor 2: it is not a derivative.
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (adam == null) {
            adam = new Adam(learningRate, beta1, beta2, epsilon);
        }
        List<SimpleMatrix> stepped = adam.step(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(stepped.get(k).minus(parameters.get(k).scale(2 * learningRate * weightDecay)));
        }
        return next;
    }
}
