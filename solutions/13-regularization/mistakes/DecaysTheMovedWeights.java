package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The update is taken first, and then the weights that have already moved decay.
 *
 * @loses 13.2
 * @hint Both terms are about the weights from before the step. In which order do you compute?
 */
class WeightDecay {

    public static SimpleMatrix step(SimpleMatrix w, SimpleMatrix update, double rate, double lambda) {
        Settings.requireSameShape("update", update, "w", w);
        Settings.requireNotNegative("rate", rate);
        Settings.requireNotNegative("lambda", lambda);
        return w.minus(update).scale(1 - rate * lambda);
    }
}
