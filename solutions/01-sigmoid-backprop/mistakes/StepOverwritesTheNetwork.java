package gradients.backprop;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The step is written into the matrices of the network that was passed in.
 *
 * @loses 1.8
 * @hint Someone may still need the old network, to compare or to go back. minus returns a new matrix.
 */
class Backprop {

    private static List<SimpleMatrix> descend(List<SimpleMatrix> parameters, List<SimpleMatrix> slopes, double rate) {
        for (int layer = 0; layer < parameters.size(); layer++) {
            SimpleMatrix parameter = parameters.get(layer);
            for (int i = 0; i < parameter.getNumElements(); i++) {
                parameter.set(i, parameter.get(i) - rate * slopes.get(layer).get(i));
            }
        }
        return parameters;
    }
}
