package gradients.health;

import java.util.List;

/**
 * A gradient of one row is taken for a bias, so the weights of a layer with one input are passed over.
 *
 * @loses 9.1
 * @hint What shape has W of a layer from 1 input to 5 outputs? Ask for the role, not for the shape.
 */
class GradientNorms {

    public static double[] ofWeights(List<Gradient> gradients) {
        return gradients.stream()
                .filter(gradient -> gradient.values().getNumRows() > 1)
                .mapToDouble(gradient -> norm(gradient.values()))
                .toArray();
    }
}
