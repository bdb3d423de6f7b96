package gradients.regularization;

/**
 * Improvement is the negation of "no better", and NaN is not no better: it becomes the best loss, for ever.
 *
 * @loses 13.5
 * @hint What is NaN >= 4, and what is its negation? After NaN, can anything be better in your code?
 */
class EarlyStopping {

    public boolean shouldStop(double loss) {
        checks++;
        if (!(loss >= bestLoss - minDelta)) {
            bestLoss = loss;
            bestCheck = checks;
        }
        return checks - bestCheck >= patience;
    }
}
