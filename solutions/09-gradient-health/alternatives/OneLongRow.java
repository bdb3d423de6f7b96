package gradients.health;

import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The total copies all entries into one long row.
 */
class GradientNorms {

    public static double total(List<Gradient> gradients) {
        double[] row = gradients.stream()
                .flatMapToDouble(gradient -> Arrays.stream(gradient.values().getDDRM().data))
                .toArray();
        return norm(new SimpleMatrix(1, row.length, true, row));
    }
}
