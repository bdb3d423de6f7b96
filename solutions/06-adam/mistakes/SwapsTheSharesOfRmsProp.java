package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSprop gives the share ρ to today's square and 1 − ρ to the old average.
 *
 * @loses 6.4
 * @hint ρ near 1 means a long memory. Which of the two terms is the memory?
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
            averages.set(k, averages.get(k).scale(1 - decay).plus(square.scale(decay)));
            SimpleMatrix root = Matrices.map(averages.get(k), Math::sqrt);
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
