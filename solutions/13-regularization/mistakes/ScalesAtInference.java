package gradients.regularization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Outside of training everything is multiplied by 1 − p, which is right for dropout that does not make survivors
 * larger.
 *
 * @loses 13.3
 * @hint Your training pass has made up for what was dropped already. What is left to do at inference?
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        SimpleMatrix mask = training
                ? Matrices.map(x, entry -> random.nextDouble() < p ? 0 : 1 / (1 - p))
                : Matrices.map(x, entry -> 1 - p);
        return new Dropped(x.elementMult(mask), mask);
    }
}
