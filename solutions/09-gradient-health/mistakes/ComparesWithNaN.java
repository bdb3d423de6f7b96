package gradients.health;

import java.util.List;

/**
 * A step explodes where norm > threshold, and NaN is never greater than anything: the worst explosion passes.
 *
 * @loses 9.5
 * @hint What is NaN > 100? Ask whether all is well, and negate the answer.
 */
class ExplosionDetector {

    public Check check(List<Gradient> gradients) {
        double norm = GradientNorms.total(gradients);
        Check check = new Check(history.size() + 1, norm, norm > threshold);
        history.add(check);
        return check;
    }
}
