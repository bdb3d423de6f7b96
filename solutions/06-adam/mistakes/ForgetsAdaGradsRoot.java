package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad divides by the sum of squares itself, without the root.
 *
 * @loses 6.3
 * @hint If all gradients were ten times as large, should the steps be ten times as small? Compare the powers of
 *     g above and below the line.
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
            next.add(parameters
                    .get(k)
                    .minus(gradient.scale(learningRate).elementDiv(sums.get(k).plus(epsilon))));
        }
        return next;
    }
}
