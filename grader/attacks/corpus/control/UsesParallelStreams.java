package gradients.clipping;

import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Clips the entries in parallel, on the common pool.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        double[] clipped = IntStream.range(0, gradient.getNumElements())
                .parallel()
                .mapToDouble(i -> Math.max(-limit, Math.min(limit, gradient.get(i))))
                .toArray();
        return new SimpleMatrix(gradient.getNumRows(), gradient.getNumCols(), true, clipped);
    }
}
