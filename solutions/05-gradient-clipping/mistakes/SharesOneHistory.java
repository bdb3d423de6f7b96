package gradients.clipping;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * All clippers share one history, because it is static.
 *
 * @loses 5.6
 * @hint Two networks train side by side with a clipper each. Whose norms set whose limit?
 */
class PercentileClipper {

    private static final Deque<Double> SHARED = new ArrayDeque<>();

    public double limit() {
        if (SHARED.size() < warmUp) {
            return firstLimit;
        }
        return percentile(SHARED.stream().mapToDouble(Double::doubleValue).toArray(), quantile);
    }

    private void remember(double norm) {
        SHARED.addLast(norm);
        if (SHARED.size() > capacity) {
            SHARED.removeFirst();
        }
    }
}
