package gradients.regularization;

/**
 * A loss is compared with the one before it, so that a slow descent from a peak looks like progress.
 *
 * @loses 13.5
 * @hint The losses were 1, 4, 3, 2. How many checks is it since the best?
 */
class EarlyStopping {

    private double before = Double.POSITIVE_INFINITY;
    private int improved;

    public boolean shouldStop(double loss) {
        checks++;
        if (loss < bestLoss) {
            bestLoss = loss;
            bestCheck = checks;
        }
        if (loss < before - minDelta) {
            improved = checks;
        }
        before = loss;
        return checks - improved >= patience;
    }
}
