package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient is divided by its number of rows, as if it were a sum over samples.
 *
 * @loses 6.1
 * @hint The rows of a weight matrix are inputs, not samples. Whoever computed the gradient has averaged already.
 */
class Sgd {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            next.add(parameters.get(k).minus(gradient.scale(learningRate / gradient.getNumRows())));
        }
        return next;
    }
}
