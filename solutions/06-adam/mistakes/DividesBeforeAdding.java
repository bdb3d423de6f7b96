package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad divides by the root of the sum before today's square is added, so the first step is divided by ε.
 *
 * @loses 6.3
 * @hint How long is your very first step, with ε = 1e-8? Which two lines would you swap?
 */
class AdaGrad {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (sums.isEmpty()) {
            sums.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            SimpleMatrix root = Matrices.map(sums.get(k), Math::sqrt);
            sums.set(k, sums.get(k).plus(gradient.elementMult(gradient)));
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
