package gradients.health;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches the total norm of a network's gradients, step by step, and remembers every step that it has seen.
 *
 * <p>It only watches: the gradients pass through unchanged, and nothing is thrown because of what they are.
 */
public final class ExplosionDetector {

    private final double threshold;

    @SolutionOnly
    private final List<Check> history = new ArrayList<>();

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
        // : Give the detector a field for its history: which methods read it?
        // : GradientNorms.total is yours too. What is NaN > threshold? Ask the opposite question and negate it.
        // : Every step is remembered, the quiet ones too.
        double norm = GradientNorms.total(gradients);
        Check check = new Check(history.size() + 1, norm, !(norm <= threshold));
        history.add(check);
        return check;
    }

    /** Returns every check so far, oldest first. What the caller does to the list leaves the detector alone. */
    @Task("9.5")
    public List<Check> history() {
        // : The list in your field is yours. Hand out a copy: List.copyOf.
        return List.copyOf(history);
    }

    /** Returns how many of the steps so far exploded. */
    @Task("9.5")
    public int explosions() {
        return (int) history.stream().filter(Check::exploded).count();
    }

    /** Returns the number of the first step that exploded, or 0 if none did. */
    @Task("9.5")
    public int firstExplosion() {
        // : Steps are numbered from 1, so 0 is free to mean never.
        return history.stream()
                .filter(Check::exploded)
                .mapToInt(Check::step)
                .findFirst()
                .orElse(0);
    }
}
