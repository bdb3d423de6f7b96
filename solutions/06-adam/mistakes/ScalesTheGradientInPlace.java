package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * The learning rate is multiplied into the gradient matrix that was given.
 *
 * @loses 6.1 6.7
 * @hint The gradient is an input: read it only. Someone may want to log its norm after your step.
 */
class Sgd {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            CommonOps_DDRM.scale(learningRate, gradient.getDDRM());
            next.add(parameters.get(k).minus(gradient));
        }
        return next;
    }
}
