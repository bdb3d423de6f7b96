package gradients.regularization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Entries that stay keep their size, so the mean of the output shrinks by 1 − p.
 *
 * @loses 13.3
 * @hint A layer of ones, a fifth of it dropped: what is its mean? The next layer should not notice.
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        SimpleMatrix mask =
                training ? Matrices.map(x, entry -> random.nextDouble() < p ? 0 : 1) : Matrices.map(x, entry -> 1);
        return new Dropped(x.elementMult(mask), mask);
    }
}
