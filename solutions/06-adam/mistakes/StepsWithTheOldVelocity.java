package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The parameters move by the velocity from before this step, so every gradient comes one step late.
 *
 * @loses 6.2
 * @hint Does the very first step move anything in your code? Which is updated first, velocity or parameter?
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(parameters.get(k).minus(velocities.get(k).scale(learningRate)));
            velocities.set(k, velocities.get(k).scale(momentum).plus(gradients.get(k)));
        }
        return next;
    }
}
