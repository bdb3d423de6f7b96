package gradients.health;

import java.util.List;

/**
 * Every second gradient is taken for a weight, whatever its role.
 *
 * @loses 9.1
 * @hint A layer without a bias shifts all that follow it. Ask for the role, not for the place.
 */
class GradientNorms {

    public static double[] ofWeights(List<Gradient> gradients) {
        double[] norms = new double[(gradients.size() + 1) / 2];
        for (int layer = 0; layer < norms.length; layer++) {
            norms[layer] = norm(gradients.get(2 * layer).values());
        }
        return norms;
    }
}
