package gradients.grader.verify;

import java.util.List;

/**
 * One proof about the grader.
 *
 * @param kind what was graded
 * @param name of the known answer; empty for reference and starter
 * @param wanted the tasks that had to lose points
 * @param lost the tasks that did, in some seed
 * @param problem what is not as it must be; empty if all is well
 */
public record Check(Kind kind, String name, List<String> wanted, List<String> lost, String problem) {

    /** What was graded. */
    public enum Kind {
        /** Must get full marks. */
        REFERENCE,
        /** Must get nothing. */
        STARTER,
        /** Must lose exactly the tasks it names, and be recognised. */
        MISTAKE,
        /** Must get full marks. */
        ALTERNATIVE
    }

    public Check {
        wanted = List.copyOf(wanted);
        lost = List.copyOf(lost);
    }

    /** Whether all is as it must be. */
    public boolean isGood() {
        return problem.isEmpty();
    }
}
