package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * Builds the N×N Jacobian of each feature, (I − 1/N − x̂x̂ᵀ/N)·γ/s, and multiplies.
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        int n = pass.xHat().getNumRows();
        requireShape("dY", dY, n, pass.xHat().getNumCols());
        SimpleMatrix dX = new SimpleMatrix(n, dY.getNumCols());
        SimpleMatrix mean = SimpleMatrix.filled(n, n, 1.0 / n);
        for (int j = 0; j < dY.getNumCols(); j++) {
            SimpleMatrix xHat = pass.xHat().getColumn(j);
            SimpleMatrix jacobian = SimpleMatrix.identity(n)
                    .minus(mean)
                    .minus(xHat.mult(xHat.transpose()).divide(n))
                    .scale(gamma.get(j) / pass.deviation().get(j));
            dX.setColumn(j, jacobian.mult(dY.getColumn(j)));
        }
        return dX;
    }
}
