package gradients.grader.report.html;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.report.ClassReport.Entry;
import gradients.grader.report.html.DashboardPage.Link;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Points;
import gradients.grader.report.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the dashboard tells of one assignment. Withheld grades count as submissions, never as points. */
public record AssignmentPart(
        String anchor,
        String title,
        int submissions,
        String mean,
        String median,
        int full,
        int withheld,
        List<Bar> distribution,
        List<Bar> tasks,
        List<Bar> outcomes,
        List<Mistake> mistakes,
        List<Timing> timings) {

    private static final int BINS = 10;
    private static final int PERCENT = 100;

    /**
     * One bar.
     *
     * @param amount in words, so that the bar tells nothing that is not written
     * @param percent its length, from 0 to 100
     */
    public record Bar(String label, String amount, String percent) {}

    /** A known mistake and the students who made it. */
    public record Mistake(String name, String task, String sentence, List<Link> students) {}

    /** Seconds of one step: half of the submissions and nine tenths of them need at most so much. */
    public record Timing(String step, String median, String ninetieth, String longest) {}

    static AssignmentPart of(List<Entry> entries) {
        List<Grade> grades = entries.stream().map(Entry::grade).toList();
        List<Grade> counted =
                grades.stream().filter(grade -> !grade.isWithheld()).toList();
        List<Double> scores = counted.stream().map(Grade::score).sorted().toList();
        Grade first = grades.get(0);
        return new AssignmentPart(
                "assignment-" + first.assignment().replaceAll("[^0-9A-Za-z]+", "-"),
                Plain.line(first.title()),
                grades.size(),
                Points.text(scores.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0)),
                Points.text(Quantile.of(scores, 0.5)),
                (int) counted.stream().filter(Grade::isFull).count(),
                grades.size() - counted.size(),
                distribution(counted),
                tasks(counted),
                outcomes(counted),
                mistakes(entries),
                timings(grades));
    }

    /** Ten bins of a tenth each and one for full marks. */
    private static List<Bar> distribution(List<Grade> grades) {
        int[] counts = new int[BINS + 1];
        for (Grade grade : grades) {
            double share = Points.percent(grade.score(), grade.maxScore());
            counts[grade.isFull() ? BINS : Math.min(BINS - 1, (int) (share * BINS / PERCENT))]++;
        }
        int highest = Math.max(1, IntStream.of(counts).max().orElse(1));
        return IntStream.rangeClosed(0, BINS)
                .mapToObj(i -> new Bar(
                        i == BINS ? "full marks" : i * BINS + "–" + (i * BINS + BINS - 1) + " %",
                        String.valueOf(counts[i]),
                        percent(counts[i], highest)))
                .toList();
    }

    private static List<Bar> tasks(List<Grade> grades) {
        Map<String, List<TaskResult>> byTask = grades.stream()
                .flatMap(grade -> grade.tasks().stream())
                .collect(groupingBy(TaskResult::id, LinkedHashMap::new, toList()));
        return byTask.values().stream().map(AssignmentPart::task).toList();
    }

    private static Bar task(List<TaskResult> results) {
        TaskResult any = results.get(0);
        long passed = results.stream()
                .filter(task -> task.outcome() == Outcome.PASSED)
                .count();
        return new Bar(
                Plain.line(any.id() + " " + any.title()),
                passed + " of " + results.size(),
                percent(passed, results.size()));
    }

    private static List<Bar> outcomes(List<Grade> grades) {
        Map<Outcome, Long> counts = grades.stream()
                .flatMap(grade -> grade.tasks().stream())
                .collect(groupingBy(TaskResult::outcome, counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Bar(
                        Wording.outcome(entry.getKey()),
                        String.valueOf(entry.getValue()),
                        percent(entry.getValue(), all)))
                .toList();
    }

    private static List<Mistake> mistakes(List<Entry> entries) {
        Map<String, Mistake> mistakes = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (TaskResult task : entry.grade().tasks()) {
                Diagnosis diagnosis = task.diagnosis();
                if (diagnosis != null) {
                    Mistake mistake = mistakes.computeIfAbsent(
                            task.id() + "\n" + diagnosis.mistake(), key -> mistake(task, diagnosis));
                    mistake.students.add(DashboardPage.link(entry));
                }
            }
        }
        return mistakes.values().stream()
                .sorted(comparing((Mistake mistake) -> -mistake.students.size()).thenComparing(Mistake::name))
                .toList();
    }

    private static Mistake mistake(TaskResult task, Diagnosis diagnosis) {
        return new Mistake(
                Plain.line(diagnosis.mistake()),
                Plain.line(task.id() + " " + task.title()),
                Plain.line(diagnosis.sentence()),
                new ArrayList<>());
    }

    private static List<Timing> timings(Collection<Grade> grades) {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (Grade grade : grades) {
            grade.timings()
                    .forEach((step, time) -> seconds.computeIfAbsent(step, key -> new ArrayList<>())
                            .add(time));
        }
        return seconds.entrySet().stream()
                .map(entry -> timing(
                        entry.getKey(), entry.getValue().stream().sorted().toList()))
                .toList();
    }

    private static Timing timing(String step, List<Double> sorted) {
        return new Timing(
                Plain.line(step),
                Points.text(Quantile.of(sorted, 0.5)),
                Points.text(Quantile.of(sorted, 0.9)),
                Points.text(Quantile.of(sorted, 1)));
    }

    private static String percent(long part, long whole) {
        return Points.text(whole == 0 ? 0 : (double) PERCENT * part / whole);
    }
}
