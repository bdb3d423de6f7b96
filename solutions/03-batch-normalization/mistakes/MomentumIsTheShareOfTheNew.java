package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * The momentum weighs the new batch, and 1 − m the old value: r ← (1 − m)·r + m·batch.
 *
 * @loses 3.2
 * @hint That is PyTorch's convention. In this course m = 0.9 says how much of the old value is kept. What should
 *     one batch with mean 5 make of a running mean of 0?
 */
class BatchNorm {

    private SimpleMatrix blend(SimpleMatrix old, SimpleMatrix batch) {
        return old.scale(1 - momentum).plus(batch.scale(momentum));
    }
}
