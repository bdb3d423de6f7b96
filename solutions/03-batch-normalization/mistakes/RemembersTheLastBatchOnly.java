package gradients.batchnorm;

/**
 * The running statistics become those of the latest batch; the past is forgotten.
 *
 * @loses 3.2
 * @hint One batch is a noisy witness. How much of the old value should survive it?
 */
class BatchNorm {

    public void track(Moments batch) {
        requireFeatures("the batch's mean", batch.mean());
        running = batch;
    }
}
