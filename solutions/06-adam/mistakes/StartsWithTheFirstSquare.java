package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSprop's average starts with the first square instead of with 0.
 *
 * @loses 6.4
 * @hint What is the average before the first step? The handout begins at zero.
 */
class RmsProp {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            SimpleMatrix square = gradient.elementMult(gradient);
            if (averages.size() == k) {
                averages.add(square);
            }
            averages.set(k, averages.get(k).scale(decay).plus(square.scale(1 - decay)));
            SimpleMatrix root = Matrices.map(averages.get(k), Math::sqrt);
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
