package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad divides by the bare root, so an entry without any gradient becomes NaN.
 *
 * @loses 6.3
 * @hint Some parameters receive no gradient at all. What is 0/0?
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
            sums.set(k, sums.get(k).plus(gradient.elementMult(gradient)));
            SimpleMatrix root = Matrices.map(sums.get(k), Math::sqrt);
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root)));
        }
        return next;
    }
}
