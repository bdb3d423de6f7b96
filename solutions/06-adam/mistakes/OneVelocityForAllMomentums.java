package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * All Momentum optimisers share their velocities, because the field is static.
 *
 * @loses 6.2 6.7
 * @hint Two networks train side by side with an optimiser each. Whose push moves whom?
 */
class Momentum {

    private static final List<SimpleMatrix> VELOCITIES = new ArrayList<>();

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix old = VELOCITIES.size() > k ? VELOCITIES.get(k) : new SimpleMatrix(gradients.get(k));
            boolean fits = VELOCITIES.size() > k
                    && old.getNumElements() == gradients.get(k).getNumElements();
            SimpleMatrix velocity = fits && old.getNumRows() == gradients.get(k).getNumRows()
                    ? old.scale(momentum).plus(gradients.get(k))
                    : gradients.get(k).copy();
            if (VELOCITIES.size() > k) {
                VELOCITIES.set(k, velocity);
            } else {
                VELOCITIES.add(velocity);
            }
            next.add(parameters.get(k).minus(velocity.scale(learningRate)));
        }
        return next;
    }
}
