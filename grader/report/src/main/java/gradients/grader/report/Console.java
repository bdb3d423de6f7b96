package gradients.grader.report;

import static java.util.stream.Collectors.joining;

import gradients.grader.grade.CompileError;
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
import java.util.stream.Stream;

/** A grade for a terminal: a table of tasks with bars, what failed in one line each, the next step. */
public final class Console {

    private static final int BAR = 20;
    private static final int MOST = 20;
    private static final int LONGEST_TITLE = 48;

    private final Ink ink;

    /**
     * Colours only if told to; the caller knows whether it writes to a terminal and whether {@code NO_COLOR} is set.
     */
    public Console(boolean colour) {
        ink = new Ink(colour);
    }

    /** Returns the report, ending in a line feed. */
    public String of(Grade raw) {
        Grade grade = Plain.grade(raw);
        List<String> blocks = new ArrayList<>();
        blocks.add(ink.bold(grade.submission()) + ink.faint(" · " + grade.assignment() + ": " + grade.title()));
        if (grade.isWithheld()) {
            blocks.add(ink.bad("  ! Grade withheld") + ", this is no zero. " + grade.fault());
        } else {
            blocks.add(table(grade));
        }
        if (grade.standing() != null) {
            blocks.add("  " + Wording.standing(grade));
        }
        blocks.add(compileErrors(grade));
        grade.tasks().forEach(task -> blocks.add(details(task)));
        blocks.add(style(grade.style()));
        blocks.add(listed("Files", grade.tampering()));
        blocks.add("  " + ink.bold("Next: ") + NextStep.of(grade));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(joining("\n\n", "", "\n"));
    }

    private String table(Grade grade) {
        List<Row> rows = new ArrayList<>();
        for (TaskResult task : grade.tasks()) {
            String state = task.outcome() == Outcome.PASSED ? "" : Wording.state(task);
            rows.add(new Row(task.id(), cut(task.title()), task.score(), task.maxScore(), state));
        }
        Style style = grade.style();
        if (style.maxScore() > 0) {
            int findings = style.findings().size();
            String state = findings == 0 ? "" : Wording.count(findings, "finding");
            rows.add(new Row("", "Style", style.score(), style.maxScore(), state));
        }
        String state = grade.outcome().equals(Grade.NOT_COMPILED) ? "does not compile" : "";
        rows.add(new Row("", "Total", grade.score(), grade.maxScore(), state));
        Widths widths = Widths.of(rows);
        return rows.stream().map(row -> line(row, widths)).collect(joining("\n"));
    }

    private String line(Row row, Widths widths) {
        int full = (int) Math.floor(BAR * Points.percent(row.score, row.max) / 100);
        String bar = ink.good("█".repeat(full)) + ink.faint("░".repeat(BAR - full));
        String text = "  " + padded(row.id, widths.id) + "  " + padded(row.title, widths.title) + "  " + bar + "  "
                + " ".repeat(widths.score - Points.text(row.score).length()) + Points.text(row.score) + " / "
                + padded(Points.text(row.max), widths.max) + "  " + row.state;
        return text.stripTrailing();
    }

    private String compileErrors(Grade grade) {
        List<String> lines =
                grade.compileErrors().stream().map(Console::compileError).toList();
        return listed("Compiler", lines);
    }

    private static String compileError(CompileError error) {
        String place = Wording.place(error);
        return place.isEmpty() ? error.message() : place + "  " + error.message();
    }

    private String details(TaskResult task) {
        List<TestResult> failures = Wording.failures(task);
        Stream<String> tests = failures.stream()
                .limit(MOST)
                .map(test -> "    " + ink.bad(Wording.sign(test.outcome())) + " " + test.name() + ": "
                        + Wording.failure(test));
        Stream<String> more = more(failures.size());
        Stream<String> diagnosis = task.diagnosis() == null
                ? Stream.empty()
                : Stream.of(
                        "    " + Wording.diagnosis(task.diagnosis()),
                        "    Hint: " + task.diagnosis().hint());
        String body = Stream.of(tests, more, diagnosis).flatMap(lines -> lines).collect(joining("\n"));
        return body.isEmpty() ? "" : "  " + ink.bold(task.id() + " " + task.title()) + "\n" + body;
    }

    private String style(Style style) {
        List<String> lines = style.findings().stream()
                .map(finding -> Wording.place(finding) + "  " + finding.rule() + ": " + finding.message())
                .toList();
        return listed("Style", lines);
    }

    private String listed(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        Stream<String> shown = lines.stream().limit(MOST).map(line -> "    " + line);
        return Stream.concat(Stream.of("  " + ink.bold(heading)), Stream.concat(shown, more(lines.size())))
                .collect(joining("\n"));
    }

    private static Stream<String> more(int size) {
        return size > MOST ? Stream.of("    … and " + (size - MOST) + " more") : Stream.empty();
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private record Row(String id, String title, double score, double max, String state) {}

    private record Widths(int id, int title, int score, int max) {

        static Widths of(List<Row> rows) {
            return new Widths(
                    rows.stream().mapToInt(row -> row.id.length()).max().orElse(0),
                    rows.stream().mapToInt(row -> row.title.length()).max().orElse(0),
                    rows.stream()
                            .mapToInt(row -> Points.text(row.score).length())
                            .max()
                            .orElse(0),
                    rows.stream()
                            .mapToInt(row -> Points.text(row.max).length())
                            .max()
                            .orElse(0));
        }
    }

    /** ANSI colours, or none. */
    private record Ink(boolean colour) {

        String bold(String text) {
            return painted("1", text);
        }

        String faint(String text) {
            return painted("2", text);
        }

        String good(String text) {
            return painted("32", text);
        }

        String bad(String text) {
            return painted("31", text);
        }

        private String painted(String code, String text) {
            return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
        }
    }
}
