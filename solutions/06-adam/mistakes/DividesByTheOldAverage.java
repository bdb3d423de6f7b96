package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSprop divides by the average from before this step, so the first step is divided by ε.
 *
 * @loses 6.4
 * @hint How long is your very first step? Which two lines would you swap?
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
            SimpleMatrix root = Matrices.map(averages.get(k), Math::sqrt);
            averages.set(k, averages.get(k).scale(decay).plus(square.scale(1 - decay)));
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
