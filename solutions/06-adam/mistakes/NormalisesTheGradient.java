package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient is divided by its length, so all steps are equally long.
 *
 * @loses 6.1
 * @hint Plain descent takes longer steps on steeper slopes. Bounding them is a topic of its own.
 */
class Sgd {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            double norm = gradient.normF();
            next.add(parameters.get(k).minus(norm == 0 ? gradient : gradient.scale(learningRate / norm)));
        }
        return next;
    }
}
