package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The whole gradient is subtracted, without the learning rate.
 *
 * @loses 6.1
 * @hint What changes in your step when the learning rate is halved?
 */
class Sgd {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(parameters.get(k).minus(gradients.get(k)));
        }
        return next;
    }
}
