package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * Update and decay are subtracted one after the other, both from the weights before the step.
 */
class WeightDecay {

    public static SimpleMatrix step(SimpleMatrix w, SimpleMatrix update, double rate, double lambda) {
        Settings.requireNotNegative("rate", rate);
        Settings.requireNotNegative("lambda", lambda);
        Settings.requireSameShape("update", update, "w", w);
        return w.minus(update).minus(w.scale(rate).scale(lambda));
    }
}
