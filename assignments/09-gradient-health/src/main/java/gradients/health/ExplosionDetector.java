package gradients.health;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;

/**
 * Watches the total norm of a network's gradients, step by step, and remembers every step that it has seen.
 *
 * <p>It only watches: the gradients pass through unchanged, and nothing is thrown because of what they are.
 */
public final class ExplosionDetector {

    private final double threshold;

    /**
     * Creates a detector without a past.
     *
     * @param threshold the largest total norm that is no explosion, a finite number above 0
     */
    public ExplosionDetector(double threshold) {
        if (!(threshold > 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold is " + threshold + "; it must be a finite number above 0.");
        }
        this.threshold = threshold;
    }

    /**
     * Returns this step's number, total norm and whether it exploded, and adds them to the history. A step explodes
     * unless its norm is a number up to the threshold: NaN explodes, the threshold itself does not.
     *
     * @param gradients of weights and biases
     */
    @Task("9.5")
    public Check check(List<Gradient> gradients) {
        // TODO 9.5: Explosion detector
        // Give the detector a field for its history: which methods read it?
        // GradientNorms.total is yours too. What is NaN > threshold? Ask the opposite question and negate it.
        // Every step is remembered, the quiet ones too.
        throw new NotImplementedError("9.5 Explosion detector");
    }

    /** Returns every check so far, oldest first. What the caller does to the list leaves the detector alone. */
    @Task("9.5")
    public List<Check> history() {
        // TODO 9.5: Explosion detector
        // The list in your field is yours. Hand out a copy: List.copyOf.
        throw new NotImplementedError("9.5 Explosion detector");
    }

    /** Returns how many of the steps so far exploded. */
    @Task("9.5")
    public int explosions() {
        // TODO 9.5: Explosion detector
        throw new NotImplementedError("9.5 Explosion detector");
    }

    /** Returns the number of the first step that exploded, or 0 if none did. */
    @Task("9.5")
    public int firstExplosion() {
        // TODO 9.5: Explosion detector
        // Steps are numbered from 1, so 0 is free to mean never.
        throw new NotImplementedError("9.5 Explosion detector");
    }
}
