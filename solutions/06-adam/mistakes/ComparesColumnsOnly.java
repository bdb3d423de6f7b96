package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the numbers of columns are compared.
 *
 * @loses 6.7
 * @hint A shape has two numbers.
 */
class Parameters {

    public static void requireFit(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (parameters.size() != gradients.size()) {
            throw wrongCount(parameters.size(), gradients.size());
        }
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix parameter = parameters.get(k);
            SimpleMatrix gradient = gradients.get(k);
            if (gradient.getNumCols() != parameter.getNumCols()) {
                throw wrongShape(k, parameter, gradient);
            }
        }
    }
}
