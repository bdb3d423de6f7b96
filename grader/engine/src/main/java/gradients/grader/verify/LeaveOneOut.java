package gradients.grader.verify;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the known mistakes of one assignment are called when each is hidden from the catalogue.
 *
 * @param mistakes how many were hidden, one at a time
 * @param cases one for each task that a mistake loses
 */
public record LeaveOneOut(String assignment, int mistakes, List<Case> cases) {

    public LeaveOneOut {
        cases = List.copyOf(cases);
    }

    /** What a hidden mistake was called in one of its tasks. */
    public enum Verdict {
        /** No mistake behaves like it. */
        UNNAMED,
        /** Another is named, with a "most likely". */
        LIKELY,
        /** Another is named with certainty, rightly: its outputs are the same at every seed. */
        SAME,
        /** Another is named with certainty, wrongly: at another seed its outputs differ. */
        WRONG
    }

    /**
     * One task of one hidden mistake.
     *
     * @param takenFor the name of another mistake; empty if unnamed
     */
    public record Case(String mistake, String task, Verdict verdict, String takenFor) {}

    /** Returns how many cases ended so. */
    public long count(Verdict verdict) {
        return cases.stream().filter(is(verdict)).count();
    }

    /** Returns the cases that ended so. */
    public List<Case> of(Verdict verdict) {
        return cases.stream().filter(is(verdict)).toList();
    }

    private static Predicate<Case> is(Verdict verdict) {
        return each -> each.verdict() == verdict;
    }
}
