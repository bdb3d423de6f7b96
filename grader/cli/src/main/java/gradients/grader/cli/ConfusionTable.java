package gradients.grader.cli;

import gradients.grader.verify.LeaveOneOut;
import gradients.grader.verify.LeaveOneOut.Verdict;
import java.util.List;
import java.util.Locale;

/** Writes what hidden mistakes were called. */
final class ConfusionTable {

    private ConfusionTable() {}

    static void print(LeaveOneOut result) {
        System.out.printf(
                "%-26s %2d mistakes hidden, %3d tasks: %3d unnamed, %2d most likely another, "
                        + "%2d the same as another, %d wrongly another%n",
                result.assignment(),
                result.mistakes(),
                result.cases().size(),
                result.count(Verdict.UNNAMED),
                result.count(Verdict.LIKELY),
                result.count(Verdict.SAME),
                result.count(Verdict.WRONG));
        for (Verdict verdict : List.of(Verdict.LIKELY, Verdict.SAME, Verdict.WRONG)) {
            result.of(verdict).forEach(ConfusionTable::print);
        }
        System.out.flush();
    }

    private static void print(LeaveOneOut.Case confused) {
        System.out.printf(
                "  %-6s %s is called %s in task %s%n",
                confused.verdict().name().toLowerCase(Locale.ROOT),
                confused.mistake(),
                confused.takenFor(),
                confused.task());
    }
}
