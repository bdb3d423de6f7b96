package gradients.maml;

/**
 * How a learner adapts to one task: plain gradient descent from θ.
 *
 * @param alpha α, the inner learning rate, 0 or more
 * @param steps k, at least 1
 */
public record InnerLoop(double alpha, int steps) {

    /**
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public InnerLoop {
        if (!(alpha >= 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha is " + alpha + "; it must be a finite number, 0 or more.");
        }
        if (steps < 1) {
            throw new IllegalArgumentException("steps is " + steps + "; it must be at least 1.");
        }
    }
}
