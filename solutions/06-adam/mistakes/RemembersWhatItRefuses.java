package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The shapes are checked inside the loop, when the velocities of earlier parameters have changed already.
 *
 * @loses 6.7
 * @hint A step that is refused did not happen. Check everything before you change anything.
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            if (gradients.size() != parameters.size()) {
                Parameters.requireFit(parameters, gradients);
            }
            velocities.set(k, velocities.get(k).scale(momentum).plus(checked(parameters, gradients, k)));
            next.add(parameters.get(k).minus(velocities.get(k).scale(learningRate)));
        }
        return next;
    }

    private static SimpleMatrix checked(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients, int k) {
        Parameters.requireFit(parameters.subList(0, k + 1), gradients.subList(0, k + 1));
        return gradients.get(k);
    }
}
