package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * Sums by products with a row of ones and scales by diagonal matrices.
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        SimpleMatrix average = SimpleMatrix.ones(1, x.getNumRows()).divide(x.getNumRows());
        SimpleMatrix mean = average.mult(x);
        SimpleMatrix centred = x.minus(SimpleMatrix.ones(x.getNumRows(), 1).mult(mean));
        return new Moments(mean, average.mult(centred.elementMult(centred)));
    }

    private SimpleMatrix scaleAndShift(SimpleMatrix xHat) {
        return xHat.mult(gamma.diag())
                .plus(SimpleMatrix.ones(xHat.getNumRows(), 1).mult(beta));
    }

    public SimpleMatrix betaGradient(SimpleMatrix dY) {
        requireFeatures("dY", dY);
        return SimpleMatrix.ones(1, dY.getNumRows()).mult(dY);
    }
}
