package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad divides by today's gradient alone: the squares of earlier steps are not remembered.
 *
 * @loses 6.3
 * @hint Take ten equal gradients. Does your tenth step have the length of the first? Should it?
 */
class AdaGrad {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            SimpleMatrix root = Matrices.map(gradient.elementMult(gradient), Math::sqrt);
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root.plus(epsilon))));
        }
        return next;
    }
}
