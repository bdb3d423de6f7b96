package gradients.health;

import java.util.ArrayList;
import java.util.List;

/**
 * The detector counts explosions as they happen, beside its history.
 */
class ExplosionDetector {

    private final List<Check> past = new ArrayList<>();
    private int alarms;
    private int first;

    public Check check(List<Gradient> gradients) {
        double norm = GradientNorms.total(gradients);
        boolean calm = norm <= threshold;
        past.add(new Check(past.size() + 1, norm, !calm));
        if (!calm && alarms++ == 0) {
            first = past.size();
        }
        return past.get(past.size() - 1);
    }

    public List<Check> history() {
        return new ArrayList<>(past);
    }

    public int explosions() {
        return alarms;
    }

    public int firstExplosion() {
        return first;
    }
}
