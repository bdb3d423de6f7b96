package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad keeps one sum for the whole matrix, so all its entries share one rate.
 *
 * @loses 6.3
 * @hint The point is a rate for each entry: one that has seen little still learns fast. What shape has your sum?
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
            double all = sums.get(k).get(0) + gradient.elementMult(gradient).elementSum();
            sums.get(k).set(0, all);
            next.add(parameters.get(k).minus(gradient.scale(learningRate / (Math.sqrt(all) + epsilon))));
        }
        return next;
    }
}
