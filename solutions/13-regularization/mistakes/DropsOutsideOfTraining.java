package gradients.regularization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Entries are dropped whether or not this is training, so that two questions get two answers.
 *
 * @loses 13.3
 * @hint Which line of your method reads the flag?
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        SimpleMatrix mask = Matrices.map(x, entry -> random.nextDouble() < p ? 0 : 1 / (1 - p));
        return new Dropped(x.elementMult(mask), mask);
    }
}
