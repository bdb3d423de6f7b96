package gradients.clipping;

import java.util.AbstractList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Returns the clipped gradients in a list class of its own.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        checkLimit(limit);
        double norm = globalNorm(gradients);
        return new Clipped(
                new AbstractList<>() {
                    @Override
                    public SimpleMatrix get(int index) {
                        return shorten(gradients.get(index), norm, limit);
                    }

                    @Override
                    public int size() {
                        return gradients.size();
                    }
                },
                norm);
    }
}
