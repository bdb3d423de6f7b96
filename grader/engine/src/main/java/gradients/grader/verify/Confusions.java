package gradients.grader.verify;

import gradients.grader.Benches;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Diagnosis.Confidence;
import gradients.grader.grade.TaskResult;
import gradients.grader.source.KnownAnswer;
import gradients.grader.suite.Scores;
import gradients.grader.suite.SuiteRun;
import gradients.grader.verify.LeaveOneOut.Case;
import gradients.grader.verify.LeaveOneOut.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Hides a mistake from the catalogue, submits it, and notes what it is called. */
final class Confusions {

    private final Benches.Entry entry;
    private final Checks checks;
    private final int seeds;

    Confusions(Benches.Entry entry, Checks checks, int seeds) {
        this.entry = entry;
        this.checks = checks;
        this.seeds = seeds;
    }

    List<Case> of(KnownAnswer mistake) {
        Map<String, List<Diagnosis>> byTask = new TreeMap<>();
        for (int i = 0; i < seeds; i++) {
            SuiteRun run = checks.run(entry.diagnoser().code(mistake), i);
            List<TaskResult> scored = Scores.of(entry.bench().assignment(), run.records());
            for (TaskResult task : entry.diagnoser().explain(scored, run, Set.of(mistake.name()))) {
                if (mistake.loses().contains(task.id())) {
                    byTask.computeIfAbsent(task.id(), id -> new ArrayList<>()).add(task.diagnosis());
                }
            }
        }
        List<Case> cases = new ArrayList<>();
        byTask.forEach((task, diagnoses) -> cases.add(verdict(mistake.name(), task, diagnoses)));
        return cases;
    }

    private static Case verdict(String mistake, String task, List<Diagnosis> diagnoses) {
        Diagnosis exact = first(diagnoses, Confidence.EXACT);
        if (exact != null) {
            boolean isSame = diagnoses.stream().allMatch(exact::equals);
            return new Case(mistake, task, isSame ? Verdict.SAME : Verdict.WRONG, exact.mistake());
        }
        Diagnosis likely = first(diagnoses, Confidence.LIKELY);
        return likely == null
                ? new Case(mistake, task, Verdict.UNNAMED, "")
                : new Case(mistake, task, Verdict.LIKELY, likely.mistake());
    }

    private static Diagnosis first(List<Diagnosis> diagnoses, Confidence confidence) {
        return diagnoses.stream()
                .filter(Objects::nonNull)
                .filter(diagnosis -> diagnosis.confidence() == confidence)
                .findFirst()
                .orElse(null);
    }
}
