package gradients.health;

import java.util.List;

/**
 * The total adds up the norms of the gradients.
 *
 * @loses 9.5
 * @hint Two gradients (3) and (−4) stand for one vector (3, −4). Is its length 7?
 */
class GradientNorms {

    public static double total(List<Gradient> gradients) {
        double sum = 0;
        for (Gradient gradient : gradients) {
            sum += norm(gradient.values());
        }
        return sum;
    }
}
