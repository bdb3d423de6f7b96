package gradients.regularization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Every pass starts a random stream of its own with a fixed seed, so the same entries are dropped for ever.
 *
 * @loses 13.3
 * @hint Does your mask change from pass to pass? And when the caller gives another Random?
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        Random own = new Random(42);
        SimpleMatrix mask = training
                ? Matrices.map(x, entry -> own.nextDouble() < p ? 0 : 1 / (1 - p))
                : Matrices.map(x, entry -> 1);
        return new Dropped(x.elementMult(mask), mask);
    }
}
