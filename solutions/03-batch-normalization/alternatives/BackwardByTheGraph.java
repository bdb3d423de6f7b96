package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Goes back through the graph step by step: dv first, then dμ, then dx, as the paper lists them.
 */
class BatchNorm {

    public SimpleMatrix inputGradient(SimpleMatrix dY, TrainingPass pass) {
        SimpleMatrix xHat = pass.xHat();
        int n = xHat.getNumRows();
        requireShape("dY", dY, n, xHat.getNumCols());
        SimpleMatrix s = pass.deviation();
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix centred = Matrices.timesRow(xHat, s);
        SimpleMatrix dVariance = Matrices.columnSums(dXHat.elementMult(centred))
                .elementMult(s.elementPower(-3))
                .scale(-0.5);
        SimpleMatrix dMean = Matrices.columnSums(Matrices.divideRow(dXHat, s)).negative();
        SimpleMatrix throughVariance = Matrices.timesRow(centred, dVariance).scale(2.0 / n);
        return Matrices.plusRow(Matrices.divideRow(dXHat, s).plus(throughVariance), dMean.divide(n));
    }
}
