package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The old velocity is subtracted from the gradient instead of added to it.
 *
 * @loses 6.2
 * @hint On a steady slope the ball should get faster. Compute v after two equal gradients.
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            velocities.set(k, gradients.get(k).minus(velocities.get(k).scale(momentum)));
            next.add(parameters.get(k).minus(velocities.get(k).scale(learningRate)));
        }
        return next;
    }
}
