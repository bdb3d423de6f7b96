package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A gradient passes if it has as many entries as its parameter, so a transposed one passes too.
 *
 * @loses 6.7
 * @hint 2×3 and 3×2 both have six entries. May they be subtracted?
 */
class Parameters {

    public static void requireFit(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (parameters.size() != gradients.size()) {
            throw wrongCount(parameters.size(), gradients.size());
        }
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix parameter = parameters.get(k);
            SimpleMatrix gradient = gradients.get(k);
            if (gradient.getNumElements() != parameter.getNumElements()) {
                throw wrongShape(k, parameter, gradient);
            }
        }
    }
}
