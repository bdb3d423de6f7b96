package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * All batches count alike, as in a plain average; the momentum is not used.
 *
 * @loses 3.2
 * @hint The first batches were seen by a network that was still wrong. The handout's rule lets them fade. Where
 *     does m enter yours?
 */
class BatchNorm {

    private int batches = 0;

    public void track(Moments batch) {
        requireFeatures("the batch's mean", batch.mean());
        batches++;
        SimpleMatrix mean = batch.mean().minus(running.mean()).divide(batches);
        SimpleMatrix variance = batch.variance().minus(running.variance()).divide(batches);
        running = new Moments(running.mean().plus(mean), running.variance().plus(variance));
    }
}
