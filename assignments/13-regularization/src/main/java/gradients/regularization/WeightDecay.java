package gradients.regularization;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Decay that bypasses the optimiser.
 *
 * <p>Source: I. Loshchilov, F. Hutter, <em>Decoupled weight decay regularization</em>, 2019.
 */
public final class WeightDecay {

    private WeightDecay() {}

    /**
     * Returns w − update − η·λ·w: the optimiser's own step, made from the loss's gradient alone, and beside it a share
     * of the weights as they were before.
     *
     * @param w of any shape
     * @param update what the optimiser would subtract from w, learning rate included; in the shape of w
     * @param rate η, 0 or more
     * @param lambda λ, 0 or more
     * @return in the shape of w
     * @throws IllegalArgumentException if the shapes differ, or if η or λ is negative, infinite or NaN
     */
    @Task("13.2")
    public static SimpleMatrix step(SimpleMatrix w, SimpleMatrix update, double rate, double lambda) {
        // TODO 13.2: Decoupled weight decay
        // The checks: requireSameShape("update", update, "w", w), requireNotNegative for rate and lambda.
        // Which w decays: the one from before the step, or the one that the optimiser has already moved?
        throw new NotImplementedError("13.2 Decoupled weight decay");
    }
}
