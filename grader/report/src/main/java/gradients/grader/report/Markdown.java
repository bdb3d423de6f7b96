package gradients.grader.report;

import static gradients.grader.report.text.MarkdownText.code;
import static gradients.grader.report.text.MarkdownText.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import gradients.grader.report.text.NextStep;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Points;
import gradients.grader.report.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grades as a GitHub job summary, never longer than GitHub accepts: with more to tell, first the long lists are
 * shortened, then the messages, then all but the points; the points are never lost.
 */
public final class Markdown {

    /** What GitHub accepts for one step; beyond it the whole summary is dropped. */
    public static final int JOB_SUMMARY_BYTES = 1024 * 1024;

    private static final int SHORT = 80;
    private static final List<Detail> LEVELS = List.of(
            new Detail(200, 2000), new Detail(20, 500), new Detail(5, 200), new Detail(1, SHORT), new Detail(0, SHORT));

    private Markdown() {}

    /** Returns the summary of one grade. */
    public static String of(Grade grade) {
        return of(List.of(grade));
    }

    /** Returns the summary of several grades, one below the other. */
    public static String of(List<Grade> grades) {
        return of(grades, JOB_SUMMARY_BYTES);
    }

    /** Returns the most detailed summary that needs at most that many bytes in UTF-8. */
    static String of(List<Grade> grades, int bytes) {
        return LEVELS.stream()
                .map(detail -> summary(grades, detail, bytes))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> onlyScores(grades, bytes));
    }

    /** Returns the summary, or nothing as soon as it has grown too long. */
    private static Optional<String> summary(List<Grade> grades, Detail detail, int bytes) {
        StringBuilder summary = new StringBuilder();
        int left = bytes;
        for (Grade grade : grades) {
            String part = (summary.isEmpty() ? "" : "\n") + detail.summary(Plain.grade(grade));
            left -= part.getBytes(UTF_8).length;
            if (left < 0) {
                return Optional.empty();
            }
            summary.append(part);
        }
        return Optional.of(summary.toString());
    }

    private static String onlyScores(List<Grade> grades, int bytes) {
        StringBuilder lines = new StringBuilder();
        String rest = "- … and more: see grade.json of each submission.\n";
        int left = bytes - rest.getBytes(UTF_8).length;
        for (Grade grade : grades) {
            String line = "- " + code(Detail.cut(Plain.line(grade.submission()), SHORT)) + " "
                    + text(Detail.cut(Plain.line(grade.assignment()), SHORT)) + ": " + Wording.score(grade) + "\n";
            left -= line.getBytes(UTF_8).length;
            if (left < 0) {
                return lines + rest;
            }
            lines.append(line);
        }
        return lines.toString();
    }

    /**
     * How much is told.
     *
     * @param most lines of a list, such as failures of a task
     * @param longest characters of a message
     */
    private record Detail(int most, int longest) {

        String summary(Grade grade) {
            List<String> blocks = new ArrayList<>();
            blocks.add("## " + name(grade.assignment() + ": " + grade.title()));
            blocks.add("**" + Wording.score(grade) + "** · " + code(cut(grade.submission(), longest)));
            blocks.add(
                    grade.isWithheld()
                            ? "This is no zero: the grader failed. " + code(cut(grade.fault(), longest))
                            : table(grade));
            blocks.add(grade.standing() == null ? "" : name(Wording.standing(grade)));
            blocks.add(listed(
                    "Compiler",
                    grade.compileErrors().stream()
                            .map(error -> spans(Wording.place(error), error.message()))
                            .toList()));
            grade.tasks().forEach(task -> blocks.add(details(task)));
            blocks.add(listed(
                    "Style",
                    grade.style().findings().stream().map(this::finding).toList()));
            blocks.add(
                    listed("Files", grade.tampering().stream().map(this::span).toList()));
            blocks.add("**Next:** " + name(NextStep.of(grade)));
            return blocks.stream().filter(block -> !block.isEmpty()).collect(joining("\n\n", "", "\n"));
        }

        private String table(Grade grade) {
            Stream<String> tasks = grade.tasks().stream().map(this::row);
            Style style = grade.style();
            Stream<String> styleRow = style.maxScore() == 0
                    ? Stream.empty()
                    : Stream.of("| Style | " + points(style.score(), style.maxScore()) + " | "
                            + Wording.count(style.findings().size(), "finding") + " |");
            return Stream.of(Stream.of("| Task | Points | State |", "|---|--:|---|"), tasks, styleRow)
                    .flatMap(rows -> rows)
                    .collect(joining("\n"));
        }

        private String row(TaskResult task) {
            String state = task.outcome() == Outcome.PASSED ? "passed" : Wording.state(task);
            return "| " + name(task.id() + " " + task.title()) + " | " + points(task.score(), task.maxScore()) + " | "
                    + Wording.sign(task.outcome()) + " " + state + " |";
        }

        private String details(TaskResult task) {
            List<String> blocks = new ArrayList<>();
            blocks.add(listed(
                    task.id() + " " + task.title(),
                    Wording.failures(task).stream().map(this::failure).toList()));
            if (task.diagnosis() != null && most > 0) {
                blocks.add("> " + name(Wording.diagnosis(task.diagnosis())) + "\n>\n> **Hint:** "
                        + name(task.diagnosis().hint()));
            }
            return blocks.stream().filter(block -> !block.isEmpty()).collect(joining("\n\n"));
        }

        private String failure(TestResult test) {
            return Wording.sign(test.outcome()) + " " + name(test.name()) + ": " + span(Wording.failure(test));
        }

        private String finding(Style.Finding finding) {
            return spans(Wording.place(finding), finding.rule() + ": " + finding.message());
        }

        private String listed(String heading, List<String> items) {
            if (items.isEmpty() || most == 0) {
                return "";
            }
            Stream<String> shown = items.stream().limit(most);
            Stream<String> more =
                    items.size() > most ? Stream.of("… and " + (items.size() - most) + " more") : Stream.empty();
            return Stream.concat(shown, more)
                    .map(item -> "- " + item)
                    .collect(joining("\n", "### " + name(heading) + "\n\n", ""));
        }

        private String spans(String place, String message) {
            return place.isEmpty() ? span(message) : span(place) + " " + span(message);
        }

        private String span(String words) {
            return code(cut(words, longest));
        }

        private String name(String words) {
            return text(cut(words, longest));
        }

        private static String points(double score, double max) {
            return Points.text(score) + " / " + Points.text(max);
        }

        static String cut(String words, int longest) {
            return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
        }
    }
}
