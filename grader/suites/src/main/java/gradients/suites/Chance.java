package gradients.suites;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Judges counts of independent draws by their exact distribution: few draws are far from normal in their tails. */
public final class Chance {

    /** As rare as five standard errors of a normal sample, to either side: once in two million checks. */
    private static final double TAIL = 2.87e-7;

    private Chance() {}

    /** Returns whether so many of the draws, or more extreme numbers, occur often enough at this probability. */
    public static boolean allows(int count, int draws, double probability) {
        BinomialDistribution binomial = BinomialDistribution.of(draws, probability);
        return binomial.cumulativeProbability(count) >= TAIL && binomial.survivalProbability(count - 1) >= TAIL;
    }
}
