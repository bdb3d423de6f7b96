package gradients.regularization;

/**
 * The loss of the last check is returned where the best is asked for.
 *
 * @loses 13.5
 * @hint After the losses 5, 4, 4.5: which is the best?
 */
class EarlyStopping {

    private double last = Double.POSITIVE_INFINITY;

    public boolean shouldStop(double loss) {
        checks++;
        last = loss;
        if (loss < bestLoss - minDelta) {
            bestLoss = loss;
            bestCheck = checks;
        }
        return checks - bestCheck >= patience;
    }

    public double bestLoss() {
        return last;
    }
}
