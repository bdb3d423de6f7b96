package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Every weight loses η·λ, whatever its size: that is the decay of an L1 penalty.
 *
 * @loses 6.6
 * @hint A weight of 10 and one of 0.1: which should lose more?
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (adam == null) {
            adam = new Adam(learningRate, beta1, beta2, epsilon);
        }
        List<SimpleMatrix> stepped = adam.step(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(stepped.get(k)
                    .minus(Matrices.map(parameters.get(k), Math::signum).scale(learningRate * weightDecay)));
        }
        return next;
    }
}
