package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSprop divides by the average of the squares itself, without the root.
 *
 * @loses 6.4
 * @hint If all gradients were ten times as large, should the steps be ten times as small?
 */
class RmsProp {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (averages.isEmpty()) {
            averages.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            SimpleMatrix square = gradient.elementMult(gradient);
            averages.set(k, averages.get(k).scale(decay).plus(square.scale(1 - decay)));
            next.add(parameters
                    .get(k)
                    .minus(gradient.scale(learningRate)
                            .elementDiv(averages.get(k).plus(epsilon))));
        }
        return next;
    }
}
