package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * One descent.
 *
 * @param rate learning rate
 * @param places the parameters at the start and after each step
 * @param losses the loss at each place
 */
record Run(double rate, List<List<SimpleMatrix>> places, double[] losses) {

    static Run of(Terrain terrain, double rate, int steps, BinaryOperator<List<SimpleMatrix>> step) {
        List<List<SimpleMatrix>> places = new ArrayList<>();
        places.add(terrain.start());
        for (int i = 0; i < steps; i++) {
            List<SimpleMatrix> here = places.get(i);
            places.add(step.apply(here, terrain.gradients(here)));
        }
        return new Run(rate, places, places.stream().mapToDouble(terrain::loss).toArray());
    }

    /** Returns the loss after the last step; ∞ if it is not a number, for the run has then exploded. */
    double lastLoss() {
        double loss = losses[losses.length - 1];
        return Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss;
    }
}
