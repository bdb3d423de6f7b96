package gradients.regularization;

/**
 * The patience that is left is counted down, and refilled by an improvement.
 */
class EarlyStopping {

    private int spent;

    public boolean shouldStop(double loss) {
        checks++;
        boolean better = bestLoss - loss > minDelta;
        spent = better ? 0 : spent + 1;
        if (better) {
            bestLoss = loss;
            bestCheck = checks;
        }
        return spent >= patience;
    }
}
