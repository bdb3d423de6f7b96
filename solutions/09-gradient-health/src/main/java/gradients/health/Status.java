package gradients.health;

/** How one layer's gradient is doing, worst first: the order of the constants is the order of a diagnosis. */
public enum Status {
    /** The norm is NaN or infinite. */
    NOT_FINITE("Do not take this step. Look for the first operation that is not finite: an overflow, 0/0, log 0."),
    /** The norm is above {@link Thresholds#exploding()}. */
    EXPLODING("Clip the gradient by its global norm, then look at the scale of the initial weights."),
    /** The norm is below {@link Thresholds#vanished()}; a norm of 0 always is. */
    VANISHED("These layers do not learn. Look at the activation, the initial weights and the depth between."),
    /** The norm is above {@link Thresholds#large()}, but not exploding. */
    LARGE("Watch these layers; try a smaller learning rate or normalised inputs."),
    /** The norm is below {@link Thresholds#weak()}, but has not vanished. */
    WEAK("Watch these layers; they learn slowly beside the others."),
    /** None of the above. */
    HEALTHY("Nothing to do.");

    private final String recommendation;

    Status(String recommendation) {
        this.recommendation = recommendation;
    }

    /** Returns what to try first. */
    public String recommendation() {
        return recommendation;
    }
}
