package gradients.regularization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Entries that stay are divided by p instead of 1 − p.
 *
 * @loses 13.3
 * @hint If nearly nothing is dropped, by how much must the rest grow? Try p = 0.01.
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        SimpleMatrix mask = training && p > 0
                ? Matrices.map(x, entry -> random.nextDouble() < p ? 0 : 1 / p)
                : Matrices.map(x, entry -> 1);
        return new Dropped(x.elementMult(mask), mask);
    }
}
