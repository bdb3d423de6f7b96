package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * The old velocity is added into the gradient matrix that was given.
 *
 * @loses 6.2 6.7
 * @hint The gradient is an input: read it only. Who else holds that matrix?
 */
class Momentum {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (velocities.isEmpty()) {
            velocities.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            CommonOps_DDRM.addEquals(
                    gradient.getDDRM(), momentum, velocities.get(k).getDDRM());
            velocities.set(k, gradient.copy());
            next.add(parameters.get(k).minus(velocities.get(k).scale(learningRate)));
        }
        return next;
    }
}
