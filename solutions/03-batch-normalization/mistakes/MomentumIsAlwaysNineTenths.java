package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * The momentum is the constant 0.9 in the code; the layer's own m is not used.
 *
 * @loses 3.2
 * @hint The layer was given a momentum when it was made. Do you read that one?
 */
class BatchNorm {

    private SimpleMatrix blend(SimpleMatrix old, SimpleMatrix batch) {
        return old.scale(0.9).plus(batch.scale(0.1));
    }
}
