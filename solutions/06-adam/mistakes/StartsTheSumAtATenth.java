package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad's sum starts at 0.1, as one framework does by default, and not at 0.
 *
 * @loses 6.3
 * @hint What stands in the sum before the first step? In this course it is 0, and ε alone guards the division.
 */
class AdaGrad {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (sums.isEmpty()) {
            for (SimpleMatrix zeros : Parameters.zerosLike(parameters)) {
                sums.add(zeros.plus(0.1));
            }
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            sums.set(k, sums.get(k).plus(gradient.elementMult(gradient)));
            SimpleMatrix root = Matrices.map(sums.get(k), Math::sqrt);
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
