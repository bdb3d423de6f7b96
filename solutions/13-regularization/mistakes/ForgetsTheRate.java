package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The decay is λ·w, so it does not become smaller when the learning rate does.
 *
 * @loses 13.2
 * @hint At the end of a training the learning rate is tiny. Should weights still shrink by λ at every step?
 */
class WeightDecay {

    public static SimpleMatrix step(SimpleMatrix w, SimpleMatrix update, double rate, double lambda) {
        Settings.requireSameShape("update", update, "w", w);
        Settings.requireNotNegative("rate", rate);
        Settings.requireNotNegative("lambda", lambda);
        return w.scale(1 - lambda).minus(update);
    }
}
