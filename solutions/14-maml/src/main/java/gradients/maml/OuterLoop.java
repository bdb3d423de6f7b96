package gradients.maml;

/**
 * How θ itself is trained.
 *
 * @param order which gradient
 * @param beta β, the outer learning rate, 0 or more
 * @param steps how many outer steps, 0 or more
 */
public record OuterLoop(Order order, double beta, int steps) {

    /**
     * @throws IllegalArgumentException if a number is outside its range
     */
    public OuterLoop {
        if (!(beta >= 0) || Double.isInfinite(beta)) {
            throw new IllegalArgumentException("beta is " + beta + "; it must be a finite number, 0 or more.");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps is " + steps + "; it must be 0 or more.");
        }
    }
}
