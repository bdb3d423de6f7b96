package gradients.health;

import java.util.List;

/**
 * Steps are numbered from 0, so an explosion at the very first step looks like none.
 *
 * @loses 9.5
 * @hint firstExplosion returns 0 for never. What must the number of the first step be?
 */
class ExplosionDetector {

    public Check check(List<Gradient> gradients) {
        double norm = GradientNorms.total(gradients);
        Check check = new Check(history.size(), norm, !(norm <= threshold));
        history.add(check);
        return check;
    }
}
