package gradients.regularization;

/**
 * It stops only when more checks than the patience have brought no improvement.
 *
 * @loses 13.5
 * @hint With patience 2, after how many checks without improvement do you stop?
 */
class EarlyStopping {

    public boolean shouldStop(double loss) {
        checks++;
        if (loss < bestLoss - minDelta) {
            bestLoss = loss;
            bestCheck = checks;
        }
        return checks - bestCheck > patience;
    }
}
