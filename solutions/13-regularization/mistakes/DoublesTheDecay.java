package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The decay is 2·η·λ·w, as if it were the gradient of λ·w².
 *
 * @loses 13.2
 * @hint Decay is no penalty: nothing is differentiated. Which share of w is taken away?
 */
class WeightDecay {

    public static SimpleMatrix step(SimpleMatrix w, SimpleMatrix update, double rate, double lambda) {
        Settings.requireSameShape("update", update, "w", w);
        Settings.requireNotNegative("rate", rate);
        Settings.requireNotNegative("lambda", lambda);
        return w.scale(1 - 2 * rate * lambda).minus(update);
    }
}
