package gradients.grader.report.text;

import gradients.grader.grade.CompileError;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Standing;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes what a submission wrote harmless to look at, before any format escapes it for its own syntax: one line, every
 * control and formatting character visible. A report then shows the attempt instead of obeying it.
 */
public final class Plain {

    private static final int LONGEST = 2000;

    private static final Pattern LINE_END = Pattern.compile("\\h*\\R\\s*");

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SYMBOL_FOR_NULL = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int SYMBOL_FOR_DELETE = 0x2421;

    private Plain() {}

    /** Returns the grade with every text made plain. */
    public static Grade grade(Grade grade) {
        return new Grade(
                grade.schema(),
                line(grade.assignment()),
                line(grade.title()),
                line(grade.submission()),
                line(grade.commit()),
                line(grade.seed()),
                grade.score(),
                grade.maxScore(),
                grade.outcome(),
                line(grade.isolation()),
                grade.tasks().stream().map(Plain::task).toList(),
                style(grade.style()),
                grade.compileErrors().stream().map(Plain::compileError).toList(),
                line(grade.fault()),
                grade.tampering().stream().map(Plain::line).toList(),
                grade.pictures(),
                standing(grade.standing()),
                grade.timings());
    }

    private static Standing standing(Standing standing) {
        return standing == null
                ? null
                : new Standing(
                        line(standing.submitted()),
                        line(standing.due()),
                        standing.daysLate(),
                        standing.freeDays(),
                        standing.penalty(),
                        standing.bonus(),
                        standing.points(),
                        line(standing.why()));
    }

    private static TaskResult task(TaskResult task) {
        List<TestResult> tests = task.tests().stream().map(Plain::test).toList();
        return new TaskResult(
                line(task.id()),
                line(task.title()),
                task.score(),
                task.maxScore(),
                task.outcome(),
                diagnosis(task.diagnosis()),
                tests);
    }

    private static TestResult test(TestResult test) {
        return new TestResult(
                line(test.name()),
                test.outcome(),
                test.score(),
                test.maxScore(),
                line(test.message()),
                line(test.testCase()));
    }

    private static Diagnosis diagnosis(Diagnosis diagnosis) {
        return diagnosis == null
                ? null
                : new Diagnosis(
                        line(diagnosis.mistake()),
                        line(diagnosis.sentence()),
                        line(diagnosis.hint()),
                        diagnosis.confidence());
    }

    private static Style style(Style style) {
        List<Style.Finding> findings = style.findings().stream()
                .map(found ->
                        new Style.Finding(line(found.file()), found.line(), line(found.rule()), line(found.message())))
                .toList();
        return new Style(style.score(), style.maxScore(), findings);
    }

    private static CompileError compileError(CompileError error) {
        return new CompileError(line(error.file()), error.line(), line(error.message()));
    }

    /**
     * Returns the text on one line: line ends become {@code ↵}, control characters their symbols (ESC is {@code ␛}),
     * invisible and direction-changing characters their code ({@code ⟨U+202E⟩}), and what is longer than 2000
     * characters is cut with a note. Null becomes empty.
     */
    public static String line(String text) {
        if (text == null) {
            return "";
        }
        boolean cut = text.length() > LONGEST;
        if (!cut && text.chars().allMatch(c -> c >= ' ' && c < DELETE)) {
            return text.strip(); // nearly all texts: nothing to look for
        }
        StringBuilder line = new StringBuilder();
        String oneLine = LINE_END.matcher((cut ? text.substring(0, LONGEST) : text).strip())
                .replaceAll(" ↵ ");
        oneLine.codePoints().forEach(c -> append(line, c));
        return cut ? line + "… (" + (text.length() - LONGEST) + " more characters)" : line.toString();
    }

    /** Returns a line of source code as {@link #line} does, but with its indentation; a tab counts four columns. */
    public static String code(String line) {
        String spaces = line.replace("\t", "    ");
        return " ".repeat(spaces.length() - spaces.stripLeading().length()) + line(spaces);
    }

    private static void append(StringBuilder line, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> line.append(control(c));
            case Character.FORMAT ->
                line.append(c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER ? Character.toString(c) : code(c));
            case Character.SURROGATE -> line.append('\uFFFD');
            case Character.UNASSIGNED, Character.PRIVATE_USE -> line.append(code(c));
            default -> line.appendCodePoint(c);
        }
    }

    private static String control(int c) {
        if (c == '\t') {
            return " ";
        }
        if (c < ' ') {
            return Character.toString(SYMBOL_FOR_NULL + c);
        }
        return c == DELETE ? Character.toString(SYMBOL_FOR_DELETE) : code(c);
    }

    private static String code(int c) {
        return "⟨U+%04X⟩".formatted(c);
    }
}
