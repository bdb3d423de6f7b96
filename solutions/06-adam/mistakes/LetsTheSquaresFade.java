package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad's sum of squares fades by a tenth in every step: that is half of RMSprop.
 *
 * @loses 6.3
 * @hint AdaGrad never forgets. Which factor stands before the old sum?
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
            sums.set(k, sums.get(k).scale(0.9).plus(gradient.elementMult(gradient)));
            SimpleMatrix root = Matrices.map(sums.get(k), Math::sqrt);
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
