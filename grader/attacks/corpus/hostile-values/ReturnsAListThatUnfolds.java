package gradients.clipping;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Returns forty lists that each hold the next one twice: small to send, endless to print.
 *
 * @levels process namespaces
 * @partly 5.3 FAILED|CRASHED, 5.4 FAILED|CRASHED, 5.6 FAILED|CRASHED
 * @control ReturnsItsOwnKindOfList
 */
class GradientClipping {

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all = new ArrayList<>(List.of(all, all));
        }
        return new Clipped(erased(all), 1);
    }

    @SuppressWarnings("unchecked")
    private static List<SimpleMatrix> erased(List<?> list) {
        return (List<SimpleMatrix>) list;
    }
}
