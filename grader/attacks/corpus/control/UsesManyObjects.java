package gradients.clipping;

import java.util.ArrayList;
import org.ejml.simple.SimpleMatrix;

/**
 * Makes a million short-lived objects in each call.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            all.add((double) i);
            if (all.size() > 10_000) {
                all.clear();
            }
        }
        checkLimit(limit);
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
    }
}
