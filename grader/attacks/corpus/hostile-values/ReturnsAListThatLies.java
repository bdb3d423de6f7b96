package gradients.clipping;

import java.util.AbstractList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Returns a list whose size is another at every question.
 *
 * @levels process namespaces
 * @partly 5.3 FAILED|CRASHED|OUT_OF_MEMORY|TIMED_OUT, 5.4 FAILED|CRASHED|OUT_OF_MEMORY|TIMED_OUT, 5.6
 * FAILED|CRASHED|OUT_OF_MEMORY|TIMED_OUT
 * @control ReturnsItsOwnKindOfList
 */
class GradientClipping {

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        return new Clipped(
                new AbstractList<>() {
                    private int asked;

                    @Override
                    public SimpleMatrix get(int index) {
                        return gradients.get(index % gradients.size());
                    }

                    @Override
                    public int size() {
                        return ++asked * 1_000;
                    }
                },
                1);
    }
}
