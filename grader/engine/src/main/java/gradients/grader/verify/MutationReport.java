package gradients.grader.verify;

import gradients.grader.mutants.EquivalentMutants;
import gradients.grader.mutants.Mutant;
import java.util.List;

/**
 * What became of the mutants of one reference.
 *
 * @param killed how many made a hidden test fail
 * @param equivalent how many are listed as equivalent to the reference
 * @param survivors those that no hidden test noticed
 * @param stale entries of the list that fit no mutant that survives
 */
public record MutationReport(
        String assignment, int killed, int equivalent, List<Mutant> survivors, List<EquivalentMutants.Entry> stale) {

    /** The share of killed mutants that a hidden suite must reach. */
    public static final double WANTED = 0.95;

    public MutationReport {
        survivors = List.copyOf(survivors);
        stale = List.copyOf(stale);
    }

    /** Returns the share of the mutants that are not equivalent and were killed. */
    public double share() {
        int all = killed + survivors.size();
        return all == 0 ? 1 : killed / (double) all;
    }

    /** Whether enough were killed, and the list of equivalent ones is up to date. */
    public boolean isGood() {
        return share() >= WANTED && stale.isEmpty();
    }
}
