package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * All features share one mean and one variance, taken over every entry of the batch.
 *
 * @loses 3.1
 * @hint A length in metres and a weight in grams have nothing to share. How many means does a batch with D
 *     features have?
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        double mean = x.elementSum() / x.getNumElements();
        SimpleMatrix centred = x.minus(mean);
        double variance = centred.elementMult(centred).elementSum() / x.getNumElements();
        SimpleMatrix ones = SimpleMatrix.ones(1, x.getNumCols());
        return new Moments(ones.scale(mean), ones.scale(variance));
    }
}
