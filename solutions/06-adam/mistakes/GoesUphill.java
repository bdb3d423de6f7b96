package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The step goes along the gradient instead of against it, so the loss rises.
 *
 * @loses 6.1
 * @hint The gradient points to where the loss grows. Where do you want to go?
 */
class Sgd {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(parameters.get(k).plus(gradients.get(k).scale(learningRate)));
        }
        return next;
    }
}
