package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad adds up magnitudes and divides by their sum, instead of by the root of the sum of squares.
 *
 * @loses 6.3
 * @hint Take four equal gradients: the fourth step of AdaGrad is half as long as the first. And yours?
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
            sums.set(k, sums.get(k).plus(Matrices.map(gradient, Math::abs)));
            next.add(parameters
                    .get(k)
                    .minus(gradient.scale(learningRate).elementDiv(sums.get(k).plus(epsilon))));
        }
        return next;
    }
}
