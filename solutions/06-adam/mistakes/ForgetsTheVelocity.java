package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The velocity starts at zero in every call, so there is no momentum at all.
 *
 * @loses 6.2
 * @hint A local variable dies with the call. Where does something live that the next step must find?
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> fresh = Parameters.zerosLike(parameters);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix velocity = fresh.get(k).scale(momentum).plus(gradients.get(k));
            next.add(parameters.get(k).minus(velocity.scale(learningRate)));
        }
        return next;
    }
}
