package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The velocity adds up all gradients and never shrinks, because μ is not used.
 *
 * @loses 6.2
 * @hint After the slope has ended, does your ball ever come to rest?
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            velocities.set(k, velocities.get(k).plus(gradients.get(k)));
            next.add(parameters.get(k).minus(velocities.get(k).scale(learningRate)));
        }
        return next;
    }
}
