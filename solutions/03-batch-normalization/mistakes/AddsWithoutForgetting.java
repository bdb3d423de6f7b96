package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * The new share is added, but the old value is not scaled down: r ← r + (1 − m)·batch.
 *
 * @loses 3.2
 * @hint Feed a thousand batches with mean 5. Where should the running mean end, and where does yours?
 */
class BatchNorm {

    private SimpleMatrix blend(SimpleMatrix old, SimpleMatrix batch) {
        return old.plus(batch.scale(1 - momentum));
    }
}
