package gradients.health;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers are numbered from 0.
 *
 * @loses 9.4
 * @hint What number has the first layer, when a person reads the report? See the Javadoc of Finding.
 */
class HealthMonitor {

    private static List<Integer> layers(double[] norms, Thresholds thresholds, Status status) {
        List<Integer> layers = new ArrayList<>();
        for (int i = 0; i < norms.length; i++) {
            if (status(norms[i], thresholds) == status) {
                layers.add(i);
            }
        }
        return layers;
    }
}
