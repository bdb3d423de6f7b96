package gradients.regularization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * p is taken as the probability of keeping an entry.
 *
 * @loses 13.3
 * @hint With p = 0.2, how many of ten entries do you drop? State what p is the probability of.
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        SimpleMatrix mask = training && p > 0
                ? Matrices.map(x, entry -> random.nextDouble() < p ? 1 / p : 0)
                : Matrices.map(x, entry -> 1);
        return new Dropped(x.elementMult(mask), mask);
    }
}
