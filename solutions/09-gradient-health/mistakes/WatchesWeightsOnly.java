package gradients.health;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The total leaves out the biases, which the optimiser moves like any other parameter.
 *
 * @loses 9.5
 * @hint The report is about layers; the total is about the step. Which parameters does the step move?
 */
class GradientNorms {

    public static double total(List<Gradient> gradients) {
        double[] norms = ofWeights(gradients);
        return norm(new SimpleMatrix(1, norms.length, true, norms));
    }
}
