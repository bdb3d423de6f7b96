package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The decay takes λ·w away in every step, without the learning rate.
 *
 * @loses 6.6
 * @hint A tiny learning rate should mean tiny changes of every kind. How much do your weights lose at η = 1e-6?
 */
class AdamW {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        if (adam == null) {
            adam = new Adam(learningRate, beta1, beta2, epsilon);
        }
        List<SimpleMatrix> stepped = adam.step(parameters, gradients);
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            next.add(stepped.get(k).minus(parameters.get(k).scale(weightDecay)));
        }
        return next;
    }
}
