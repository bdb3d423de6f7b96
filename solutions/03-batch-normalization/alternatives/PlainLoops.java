package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * Works entry by entry, without a single matrix operation.
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        SimpleMatrix mean = new SimpleMatrix(1, x.getNumCols());
        SimpleMatrix variance = new SimpleMatrix(1, x.getNumCols());
        for (int j = 0; j < x.getNumCols(); j++) {
            double sum = 0;
            for (int i = x.getNumRows() - 1; i >= 0; i--) {
                sum += x.get(i, j);
            }
            double average = sum / x.getNumRows();
            double squares = 0;
            for (int i = 0; i < x.getNumRows(); i++) {
                squares += (x.get(i, j) - average) * (x.get(i, j) - average);
            }
            mean.set(0, j, average);
            variance.set(0, j, squares / x.getNumRows());
        }
        return new Moments(mean, variance);
    }

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        int n = xHat.getNumRows();
        requireShape("dY", dY, n, xHat.getNumCols());
        SimpleMatrix dX = new SimpleMatrix(n, xHat.getNumCols());
        for (int j = 0; j < xHat.getNumCols(); j++) {
            double sum = 0;
            double along = 0;
            for (int i = 0; i < n; i++) {
                sum += dY.get(i, j);
                along += dY.get(i, j) * xHat.get(i, j);
            }
            for (int i = 0; i < n; i++) {
                double rest = dY.get(i, j) - sum / n - xHat.get(i, j) * along / n;
                dX.set(i, j, gamma.get(j) * rest / pass.deviation().get(j));
            }
        }
        return dX;
    }

    public SimpleMatrix gammaGradient(SimpleMatrix dY, TrainingPass pass) {
        requireShape("dY", dY, pass.xHat().getNumRows(), pass.xHat().getNumCols());
        SimpleMatrix gradient = new SimpleMatrix(1, dY.getNumCols());
        for (int j = 0; j < dY.getNumCols(); j++) {
            double sum = 0;
            for (int i = 0; i < dY.getNumRows(); i++) {
                sum += dY.get(i, j) * pass.xHat().get(i, j);
            }
            gradient.set(0, j, sum);
        }
        return gradient;
    }
}
