package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the first parameter is moved; the others come back as they were.
 *
 * @loses 6.7
 * @hint A network has many parameters. Which of them does your loop visit?
 */
class Sgd {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(
                    k > 0
                            ? parameters.get(k)
                            : parameters.get(k).minus(gradients.get(k).scale(learningRate)));
        }
        return next;
    }
}
