package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * λ·w is added to the gradient before the moments see it: that is an L2 penalty, which Adam's division undoes.
 *
 * @loses 6.6
 * @hint Decoupled decay bypasses m and v. What does the loss's gradient know of λ?
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (adam == null) {
            adam = new Adam(learningRate, beta1, beta2, epsilon);
        }
        List<SimpleMatrix> penalised = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            penalised.add(gradients.get(k).plus(parameters.get(k).scale(weightDecay)));
        }
        return adam.step(parameters, penalised);
    }
}
