package gradients.health;

import java.util.List;

/**
 * A norm equal to the threshold is called an explosion.
 *
 * @loses 9.5
 * @hint The threshold is the largest norm that is no explosion. Which comparison says that?
 */
class ExplosionDetector {

    public Check check(List<Gradient> gradients) {
        double norm = GradientNorms.total(gradients);
        Check check = new Check(history.size() + 1, norm, !(norm < threshold));
        history.add(check);
        return check;
    }
}
