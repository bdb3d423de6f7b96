package gradients.regularization;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;

/**
 * Watches the validation loss, and tells when it has not improved for too long and at which check it was best.
 *
 * <p>An improvement is a loss below the best so far by <em>more</em> than {@code minDelta}; the first finite loss is
 * one. A loss of NaN never is.
 */
public final class EarlyStopping {

    private final int patience;
    private final double minDelta;

    /**
     * Creates a watcher that has seen nothing yet.
     *
     * @param patience checks in a row without improvement after which to stop, at least 1
     * @param minDelta by how much more than this a loss must be below the best, 0 or more
     */
    public EarlyStopping(int patience, double minDelta) {
        if (patience < 1) {
            throw new IllegalArgumentException("patience is " + patience + "; it must be at least 1.");
        }
        Settings.requireNotNegative("minDelta", minDelta);
        this.patience = patience;
        this.minDelta = minDelta;
    }

    /**
     * Takes note of the next validation loss, and returns whether to stop: whether the last {@code patience} checks,
     * this one included, brought no improvement.
     *
     * @param loss on the validation set; NaN and ∞ are no improvement
     */
    @Task("13.5")
    public boolean shouldStop(double loss) {
        // TODO 13.5: Early stopping
        // What must be remembered from check to check? Three fields will do.
        // An improvement starts the count anew. What is NaN < best − minDelta? Is that what you want here?
        throw new NotImplementedError("13.5 Early stopping");
    }

    /** Returns the number of the check with the best loss, counted from 1, or 0 if there was no improvement yet. */
    @Task("13.5")
    public int bestCheck() {
        // TODO 13.5: Early stopping
        // This is the check whose weights the caller goes back to: not the last one.
        throw new NotImplementedError("13.5 Early stopping");
    }

    /** Returns the best loss, or ∞ if there was no improvement yet. */
    @Task("13.5")
    public double bestLoss() {
        // TODO 13.5: Early stopping
        throw new NotImplementedError("13.5 Early stopping");
    }
}
