package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSprop computes a matrix of rates η / (√a + ε) and multiplies the gradient by it.
 */
class RmsProp {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (averages.isEmpty()) {
            averages.addAll(Parameters.zerosLike(parameters));
        }
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            SimpleMatrix old = averages.get(k);
            averages.set(k, old.plus(gradient.elementMult(gradient).minus(old).scale(1 - decay)));
            SimpleMatrix rates = Matrices.map(averages.get(k), s -> learningRate / (Math.sqrt(s) + epsilon));
            next.add(parameters.get(k).minus(rates.elementMult(gradient)));
        }
        return next;
    }
}
