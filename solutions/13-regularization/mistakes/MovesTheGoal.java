package gradients.regularization;

/**
 * Improvements that are too small to count still lower the best loss, so many small ones never add up to one
 * that counts.
 *
 * @loses 13.5
 * @hint Losses 10, 9.5, 9.1, 8.9 with minDelta 1: the last is 1.1 below the best that counted. Does yours know?
 */
class EarlyStopping {

    public boolean shouldStop(double loss) {
        checks++;
        if (loss < bestLoss - minDelta) {
            bestCheck = checks;
        }
        bestLoss = loss < bestLoss ? loss : bestLoss;
        return checks - bestCheck >= patience;
    }
}
