package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The share of the weights is added instead of taken away.
 *
 * @loses 13.2
 * @hint Without a gradient, do your weights become smaller or larger?
 */
class WeightDecay {

    public static SimpleMatrix step(SimpleMatrix w, SimpleMatrix update, double rate, double lambda) {
        Settings.requireSameShape("update", update, "w", w);
        Settings.requireNotNegative("rate", rate);
        Settings.requireNotNegative("lambda", lambda);
        return w.minus(update).plus(w.scale(rate * lambda));
    }
}
