package gradients.grader.diagnosis;

import gradients.grader.diagnosis.Replays.Match;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Diagnosis.Confidence;
import gradients.grader.grade.Outcome;
import gradients.grader.remote.Stubs;
import gradients.grader.suite.SuiteRun;
import gradients.grader.suite.TestRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One submission's search for mistakes that behave as it does. */
final class Search {

    private final List<TestRecord> wrong;
    private final List<TestRecord> tried;
    private final Set<String> failing;
    private final Replays replays;
    private final List<Mistake> known;
    private final List<Mistake> candidates = new ArrayList<>();
    private final Pairs pairs;

    /**
     * @param failing the tasks with wrong tests
     * @param hidden names of mistakes that are left out
     */
    Search(Stubs stubs, Catalogue catalogue, SuiteRun run, Set<String> failing, Set<String> hidden) {
        this.tried = run.records().stream()
                .filter(record -> record.outcome() != Outcome.NOT_IMPLEMENTED)
                .toList();
        this.wrong = tried.stream().filter(record -> !record.passed()).toList();
        this.failing = failing;
        this.replays = new Replays(stubs, run);
        this.known = catalogue.losing(failing, hidden);
        this.pairs = new Pairs(catalogue, replays);
        known.stream()
                .filter(mistake -> mistake.loses().stream().anyMatch(task -> explains(mistake, task)))
                .forEach(candidates::add);
    }

    /** Returns the mistake that explains the task best, or two that do so together where no single one does. */
    Optional<Diagnosis> best(String task) {
        return best(candidates, task)
                .or(() -> best(pairs.of(wrong(task), losing(known, task), candidates), task))
                .map(mistake -> mistake.diagnosis(isExact(mistake) ? Confidence.EXACT : Confidence.LIKELY));
    }

    private Optional<Mistake> best(List<Mistake> mistakes, String task) {
        return losing(mistakes, task).stream()
                .filter(mistake -> explains(mistake, task))
                .min(Comparator.comparing((Mistake mistake) -> !isExact(mistake))
                        .thenComparing(this::unexplained)
                        .thenComparing(this::excess)
                        .thenComparing(Mistake::name));
    }

    private static List<Mistake> losing(List<Mistake> mistakes, String task) {
        return mistakes.stream().filter(mistake -> mistake.loses(task)).toList();
    }

    private List<TestRecord> wrong(String task) {
        return wrong.stream().filter(record -> record.task().equals(task)).toList();
    }

    /** Whether it does all that the task's wrong tests saw; a test that saw nothing is no evidence. */
    private boolean explains(Mistake mistake, String task) {
        boolean hasEvidence = false;
        for (TestRecord test : wrong(task)) {
            Match match = replays.match(mistake, test);
            if (match == Match.DIFFERENT) {
                return false;
            }
            hasEvidence |= match == Match.SAME;
        }
        return hasEvidence;
    }

    private boolean isExact(Mistake mistake) {
        return tried.stream()
                .allMatch(
                        test -> replays.match(mistake, test) != Match.DIFFERENT || isExplainedByAnother(mistake, test));
    }

    private boolean isExplainedByAnother(Mistake mistake, TestRecord test) {
        return !test.passed()
                && !mistake.loses(test.task())
                && candidates.stream()
                        .filter(other -> !other.equals(mistake))
                        .anyMatch(other -> other.loses(test.task()) && explains(other, test.task()));
    }

    /** How many wrong tests it does not reproduce: the fewer, the better it fits. */
    private long unexplained(Mistake mistake) {
        return wrong.stream()
                .filter(test -> replays.match(mistake, test) == Match.DIFFERENT)
                .count();
    }

    /** How many tasks it should have lost, but the submission did not. */
    private long excess(Mistake mistake) {
        return mistake.loses().stream().filter(task -> !failing.contains(task)).count();
    }
}
