package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * An empty batch is accepted, and its loss is 0/0, which is NaN.
 *
 * @loses 1.3
 * @hint A mean needs at least one entry. Refuse a batch that has none, and say so in the message.
 */
class MeanSquaredError {

    private static void checkShapes(SimpleMatrix predictions, SimpleMatrix targets) {
        String needed = Matrices.shape(predictions);
        if (!Matrices.shape(targets).equals(needed)) {
            throw new IllegalArgumentException("targets has shape " + Matrices.shape(targets) + " but predictions is "
                    + needed + "; targets needs " + needed + ".");
        }
    }
}
