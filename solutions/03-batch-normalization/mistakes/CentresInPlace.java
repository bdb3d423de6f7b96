package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * forward subtracts the mean from the caller's own matrix, so that X is changed afterwards.
 *
 * @loses 3.1
 * @hint The batch belongs to the caller, who may need it again. Which EJML operation writes into its argument?
 */
class BatchNorm {

    public TrainingPass forward(SimpleMatrix x) {
        requireFeatures("x", x);
        Moments batch = moments(x);
        SimpleMatrix mean = Matrices.repeatRow(batch.mean(), x.getNumRows());
        CommonOps_DDRM.subtractEquals(x.getDDRM(), mean.getDDRM());
        SimpleMatrix deviation = deviation(batch);
        SimpleMatrix xHat = Matrices.divideRow(x, deviation);
        return new TrainingPass(scaleAndShift(xHat), xHat, deviation, batch);
    }
}
