package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The step updates the last layer only.
 *
 * @loses 1.8
 * @hint Every layer has its gradient in the lists. Does your loop reach them all?
 */
class Backprop {

    private static List<SimpleMatrix> descend(List<SimpleMatrix> parameters, List<SimpleMatrix> slopes, double rate) {
        List<SimpleMatrix> after = new ArrayList<>(parameters);
        int last = parameters.size() - 1;
        after.set(last, parameters.get(last).minus(slopes.get(last).scale(rate)));
        return after;
    }
}
