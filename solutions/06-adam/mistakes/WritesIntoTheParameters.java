package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The new values are written into the parameters that were given, and the same matrices are returned.
 *
 * @loses 6.1 6.7
 * @hint The caller may still need the old parameters, for instance to go back. Which EJML operations make a new
 *     matrix?
 */
class Sgd {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix parameter = parameters.get(k);
            for (int i = 0; i < parameter.getNumElements(); i++) {
                parameter.set(
                        i, parameter.get(i) - learningRate * gradients.get(k).get(i));
            }
            next.add(parameter);
        }
        return next;
    }
}
