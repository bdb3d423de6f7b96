package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad squares and takes the root by elementPower, and scales the quotient at the end.
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
            sums.set(k, gradient.elementPower(2).plus(sums.get(k)));
            SimpleMatrix ratio =
                    gradient.elementDiv(sums.get(k).elementPower(0.5).plus(epsilon));
            next.add(parameters.get(k).plus(ratio.scale(-learningRate)));
        }
        return next;
    }
}
