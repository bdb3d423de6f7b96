package gradients.batchnorm;

/**
 * The running statistics are never written; they stay what they were at the start.
 *
 * @loses 3.2
 * @hint You worked out the new statistics. In which line does the layer learn of them?
 */
class BatchNorm {

    public void track(Moments batch) {
        requireFeatures("the batch's mean", batch.mean());
        new Moments(blend(running.mean(), batch.mean()), blend(running.variance(), batch.variance()));
    }
}
