package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSprop averages magnitudes instead of taking the root of averaged squares.
 *
 * @loses 6.4
 * @hint RMS is short for root mean square. In which order do your three operations happen?
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
            SimpleMatrix square = gradient.elementMult(gradient);
            averages.set(
                    k,
                    averages.get(k)
                            .scale(decay)
                            .plus(Matrices.map(gradient, Math::abs).scale(1 - decay)));
            next.add(parameters
                    .get(k)
                    .minus(gradient.scale(learningRate)
                            .elementDiv(averages.get(k).plus(epsilon))));
        }
        return next;
    }
}
