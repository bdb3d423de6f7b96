package gradients.clipping;

import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The history is an array that is written round and round; percentiles do not care where it begins.
 */
class PercentileClipper {

    private double[] ring;
    private int stored;

    public double limit() {
        return stored < warmUp ? firstLimit : percentile(Arrays.copyOf(ring, Math.min(stored, capacity)), quantile);
    }

    public Clipped clip(List<SimpleMatrix> gradients) {
        double limit = limit();
        double norm = GradientClipping.globalNorm(gradients);
        if (norm > 0) {
            if (ring == null) {
                ring = new double[capacity];
            }
            ring[stored++ % capacity] = Math.min(norm, GROWTH * limit);
        }
        return GradientClipping.byGlobalNorm(gradients, limit);
    }
}
