package gradients.regularization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Outside of training numbers are drawn and thrown away, so that a look at the validation set changes the
 * training.
 *
 * @loses 13.3
 * @hint Ask your network a question in the middle of a training. Is the rest of the training the same as without
 *     it?
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        SimpleMatrix mask = Matrices.map(x, entry -> random.nextDouble() < p ? 0 : 1 / (1 - p));
        if (!training) {
            mask = Matrices.map(x, entry -> 1);
        }
        return new Dropped(x.elementMult(mask), mask);
    }
}
