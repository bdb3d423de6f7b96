package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The step goes along the gradient, uphill: W + η·dW.
 *
 * @loses 1.8
 * @hint The gradient points to where the loss grows. Which way do you want to go?
 */
class Backprop {

    private static List<SimpleMatrix> descend(List<SimpleMatrix> parameters, List<SimpleMatrix> slopes, double rate) {
        List<SimpleMatrix> after = new ArrayList<>();
        for (int layer = 0; layer < parameters.size(); layer++) {
            after.add(parameters.get(layer).plus(slopes.get(layer).scale(rate)));
        }
        return after;
    }
}
