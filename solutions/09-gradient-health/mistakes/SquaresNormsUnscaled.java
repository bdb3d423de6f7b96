package gradients.health;

import java.util.List;

/**
 * The norms are squared as they are, so the total of norms near 1e200 is ∞.
 *
 * @loses 9.5
 * @hint You have a method that squares, adds and takes the root safely. What can you hand to it?
 */
class GradientNorms {

    public static double total(List<Gradient> gradients) {
        double sum = 0;
        for (Gradient gradient : gradients) {
            sum += norm(gradient.values()) * norm(gradient.values());
        }
        return Math.sqrt(sum);
    }
}
