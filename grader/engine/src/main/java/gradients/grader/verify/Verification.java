package gradients.grader.verify;

import java.util.List;

/**
 * The proof of one assignment's grader.
 *
 * @param tests how many hidden tests there are
 * @param seeds how many seeds each answer met
 */
public record Verification(String assignment, int tests, int seeds, List<Check> checks) {

    public Verification {
        checks = List.copyOf(checks);
    }

    /** Whether every check holds. */
    public boolean isGood() {
        return checks.stream().allMatch(Check::isGood);
    }

    /** Returns how many checks of this kind there are. */
    public long count(Check.Kind kind) {
        return checks.stream().filter(check -> check.kind() == kind).count();
    }
}
