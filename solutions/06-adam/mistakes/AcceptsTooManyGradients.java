package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Only missing gradients are noticed; surplus ones pass.
 *
 * @loses 6.7
 * @hint Each parameter needs exactly one gradient. To whom does a surplus one belong?
 */
class Parameters {

    public static void requireFit(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (parameters.size() > gradients.size()) {
            throw wrongCount(parameters.size(), gradients.size());
        }
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix parameter = parameters.get(k);
            SimpleMatrix gradient = gradients.get(k);
            if (gradient.getNumRows() != parameter.getNumRows() || gradient.getNumCols() != parameter.getNumCols()) {
                throw wrongShape(k, parameter, gradient);
            }
        }
    }
}
