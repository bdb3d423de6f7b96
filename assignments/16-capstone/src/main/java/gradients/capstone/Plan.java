package gradients.capstone;

/**
 * How a network is trained.
 *
 * @param epochs how often the training set is gone through, at most, at least 1
 * @param batchSize samples in a step, at least 1; the last batch of an epoch may be smaller
 * @param learningRate of Adam, above 0
 * @param clipNorm limit of the gradient's global norm, above 0; ∞ never clips
 * @param patience training ends when the best epoch lies this many epochs back, at least 1
 */
public record Plan(int epochs, int batchSize, double learningRate, double clipNorm, int patience) {

    /**
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public Plan {
        if (epochs < 1 || batchSize < 1 || patience < 1) {
            throw new IllegalArgumentException("epochs, batchSize and patience are " + epochs + ", " + batchSize
                    + " and " + patience + "; each must be at least 1.");
        }
        if (!(learningRate > 0) || !(clipNorm > 0)) {
            throw new IllegalArgumentException(
                    "learningRate and clipNorm are " + learningRate + " and " + clipNorm + "; both must be above 0.");
        }
    }
}
