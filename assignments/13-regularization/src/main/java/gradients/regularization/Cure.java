package gradients.regularization;

/**
 * What a training of the experiment does against overfitting; 0 switches a part off.
 *
 * @param name as the table shows it
 * @param l1 λ of the L1 penalty
 * @param l2 λ of the L2 penalty
 * @param decay λ of decoupled weight decay
 * @param dropout probability of dropping a hidden unit
 * @param smoothing ε of the targets
 * @param maxNorm limit of each unit's incoming weights
 */
record Cure(String name, double l1, double l2, double decay, double dropout, double smoothing, double maxNorm) {

    static final Cure NONE = new Cure("nothing", 0, 0, 0, 0, 0, 0);

    static Cure l1(double lambda) {
        return new Cure("L1 penalty, " + lambda, lambda, 0, 0, 0, 0, 0);
    }

    static Cure l2(double lambda) {
        return new Cure("L2 penalty, " + lambda, 0, lambda, 0, 0, 0, 0);
    }

    static Cure decay(double lambda) {
        return new Cure("decoupled decay, " + lambda, 0, 0, lambda, 0, 0, 0);
    }

    static Cure dropout(double p) {
        return new Cure("dropout, " + p, 0, 0, 0, p, 0, 0);
    }

    static Cure smoothing(double epsilon) {
        return new Cure("label smoothing, " + epsilon, 0, 0, 0, 0, epsilon, 0);
    }

    static Cure maxNorm(double limit) {
        return new Cure("max-norm, " + limit, 0, 0, 0, 0, 0, limit);
    }
}
