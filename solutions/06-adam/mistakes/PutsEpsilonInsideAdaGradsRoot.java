package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad adds ε to the sum before the root is taken.
 *
 * @loses 6.3
 * @hint Take the root first, then add ε. For gradients near 1e-8 it makes all the difference.
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
            SimpleMatrix root = Matrices.map(sums.get(k), s -> Math.sqrt(s + epsilon));
            next.add(parameters.get(k).minus(gradient.scale(learningRate).elementDiv(root)));
        }
        return next;
    }
}
