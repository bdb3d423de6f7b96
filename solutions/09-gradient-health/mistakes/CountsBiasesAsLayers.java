package gradients.health;

import java.util.List;

/**
 * Every parameter is called a layer, the biases too: a network of six layers gets twelve norms.
 *
 * @loses 9.1
 * @hint How many layers has a network of W1, b1, W2, b2? Each gradient knows its role.
 */
class GradientNorms {

    public static double[] ofWeights(List<Gradient> gradients) {
        return gradients.stream()
                .mapToDouble(gradient -> norm(gradient.values()))
                .toArray();
    }
}
