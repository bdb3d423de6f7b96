package gradients.regularization;

/**
 * Every loss below the best is an improvement, however small.
 *
 * @loses 13.5
 * @hint Which line of your method reads minDelta?
 */
class EarlyStopping {

    public boolean shouldStop(double loss) {
        checks++;
        if (loss < bestLoss) {
            bestLoss = loss;
            bestCheck = checks;
        }
        return checks - bestCheck >= patience;
    }
}
