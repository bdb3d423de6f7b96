package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the lengths of the two lists are compared, not the shapes of the matrices.
 *
 * @loses 6.7
 * @hint A gradient may be there and still not fit. What else must agree?
 */
class Parameters {

    public static void requireFit(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (parameters.size() != gradients.size()) {
            throw wrongCount(parameters.size(), gradients.size());
        }
    }
}
