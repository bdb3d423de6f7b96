package gradients.suites.adam;

/** What one entry of a parameter should do, told from all its gradients at once instead of step by step. */
@FunctionalInterface
interface Rule {

    /**
     * Returns the change of w in the last of these steps.
     *
     * @param g the entry's gradients from the first step to this one
     * @param w the entry before this step
     */
    double change(double[] g, double w);

    static Rule momentum(double rate, double mu) {
        return (g, w) -> -rate * weighted(g, mu, 1, 1);
    }

    static Rule adaGrad(double rate, double epsilon) {
        return (g, w) -> -rate * last(g) / (Math.sqrt(weighted(g, 1, 1, 2)) + epsilon);
    }

    static Rule rmsProp(double rate, double rho, double epsilon) {
        return (g, w) -> -rate * last(g) / (Math.sqrt(weighted(g, rho, 1 - rho, 2)) + epsilon);
    }

    /** Adam's moments as weighted means: the bias correction is division by the sum of the weights. */
    static Rule adam(double rate, double beta1, double beta2, double epsilon) {
        return (g, w) -> {
            double mean = weighted(g, beta1, 1, 1) / weights(g.length, beta1);
            double square = weighted(g, beta2, 1, 2) / weights(g.length, beta2);
            return -rate * mean / (Math.sqrt(square) + epsilon);
        };
    }

    /** Returns this rule with decoupled weight decay. */
    default Rule decaying(double rate, double lambda) {
        return (g, w) -> change(g, w) - rate * lambda * w;
    }

    private static double last(double[] g) {
        return g[g.length - 1];
    }

    /** Returns Σ factor · βᵃᵍᵉ · gᵖᵒʷᵉʳ, where today's gradient has age 0. */
    private static double weighted(double[] g, double beta, double factor, int power) {
        double sum = 0;
        for (int s = 0; s < g.length; s++) {
            sum += factor * Math.pow(beta, g.length - 1.0 - s) * Math.pow(g[s], power);
        }
        return sum;
    }

    private static double weights(int steps, double beta) {
        double sum = 0;
        for (int age = 0; age < steps; age++) {
            sum += Math.pow(beta, age);
        }
        return sum;
    }
}
