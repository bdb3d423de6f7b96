package gradients.health;

import java.util.List;

/**
 * Only steps that exploded are remembered, so the history is too short and the step numbers are wrong.
 *
 * @loses 9.5
 * @hint After ten calm steps, how long is the history, and what number has the next step?
 */
class ExplosionDetector {

    public Check check(List<Gradient> gradients) {
        double norm = GradientNorms.total(gradients);
        Check check = new Check(history.size() + 1, norm, !(norm <= threshold));
        if (check.exploded()) {
            history.add(check);
        }
        return check;
    }
}
