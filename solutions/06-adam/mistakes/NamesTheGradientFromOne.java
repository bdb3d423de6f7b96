package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradients are counted from 1 in the message instead of from 0.
 *
 * @loses 6.7
 * @hint Which number has the first matrix of a list in Java, and in the Javadoc's example?
 */
class Parameters {

    public static void requireFit(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (parameters.size() != gradients.size()) {
            throw wrongCount(parameters.size(), gradients.size());
        }
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix parameter = parameters.get(k);
            SimpleMatrix gradient = gradients.get(k);
            if (gradient.getNumRows() != parameter.getNumRows() || gradient.getNumCols() != parameter.getNumCols()) {
                throw wrongShape(k + 1, parameter, gradient);
            }
        }
    }
}
