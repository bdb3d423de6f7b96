package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSprop divides its average by 1 − ρᵗ, as Adam does.
 *
 * @loses 6.4
 * @hint RMSprop has no correction: its first steps really are longer. Keep this line for 6.5.
 */
class RmsProp {

    private int steps;

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (averages.isEmpty()) {
            averages.addAll(Parameters.zerosLike(parameters));
        }
        steps++;
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            SimpleMatrix square = gradient.elementMult(gradient);
            averages.set(k, averages.get(k).scale(decay).plus(square.scale(1 - decay)));
            double correction = 1 - Math.pow(decay, steps);
            SimpleMatrix root = Matrices.map(averages.get(k), a -> Math.sqrt(a / correction));
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
