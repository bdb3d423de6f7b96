package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * Moves a copy of the running statistics by (1 − m)·(batch − r), entry by entry.
 */
class BatchNorm {

    private SimpleMatrix blend(SimpleMatrix old, SimpleMatrix batch) {
        SimpleMatrix moved = old.copy();
        for (int j = 0; j < moved.getNumCols(); j++) {
            moved.set(j, moved.get(j) + (1 - momentum) * (batch.get(j) - moved.get(j)));
        }
        return moved;
    }
}
