package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * The running variance is blended through its root: standard deviations are averaged and then squared.
 *
 * @loses 3.2
 * @hint The rule blends variances. Is the square of an average the average of the squares?
 */
class BatchNorm {

    public void track(Moments batch) {
        requireFeatures("the batch's mean", batch.mean());
        SimpleMatrix deviation =
                blend(running.variance().elementPower(0.5), batch.variance().elementPower(0.5));
        running = new Moments(blend(running.mean(), batch.mean()), deviation.elementMult(deviation));
    }
}
