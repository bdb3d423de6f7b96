package gradients.regularization;

/**
 * A loss equal to the best less minDelta is an improvement, so a loss that stands still never stops the
 * training.
 *
 * @loses 13.5
 * @hint Is 4 an improvement on 4? Is your comparison strict?
 */
class EarlyStopping {

    public boolean shouldStop(double loss) {
        checks++;
        if (loss <= bestLoss - minDelta && loss < Double.POSITIVE_INFINITY) {
            bestLoss = loss;
            bestCheck = checks;
        }
        return checks - bestCheck >= patience;
    }
}
