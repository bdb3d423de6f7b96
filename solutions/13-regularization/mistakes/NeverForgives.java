package gradients.regularization;

/**
 * Checks without improvement are counted over the whole training; an improvement does not start the count anew.
 *
 * @loses 13.5
 * @hint A loss that improves at every second check: when do you stop?
 */
class EarlyStopping {

    private int wasted;

    public boolean shouldStop(double loss) {
        checks++;
        if (loss < bestLoss - minDelta) {
            bestLoss = loss;
            bestCheck = checks;
        } else {
            wasted++;
        }
        return wasted >= patience;
    }
}
