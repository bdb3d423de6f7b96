package gradients.batchnorm;

/**
 * Only the running mean moves; the running variance stays what it was.
 *
 * @loses 3.2
 * @hint Inference divides by something, too. Where does it come from?
 */
class BatchNorm {

    public void track(Moments batch) {
        requireFeatures("the batch's mean", batch.mean());
        running = new Moments(blend(running.mean(), batch.mean()), running.variance());
    }
}
