package gradients.kit.scoreboard;

import gradients.kit.Mismatch;
import gradients.kit.scoreboard.Assignment.Part;
import gradients.kit.scoreboard.Result.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a student reads about one test that does not pass: the task, the test's sentence, what was seen, and where. */
final class Explanation {

    /** A message longer than this is a matrix printed in full, which helps nobody. */
    private static final int MOST_LINES = 12;

    private final Assignment assignment;
    private final Result result;

    Explanation(Assignment assignment, Result result) {
        this.assignment = assignment;
        this.result = result;
    }

    List<String> lines(Ink ink) {
        List<String> lines = new ArrayList<>();
        if (result.has(Status.NOT_IMPLEMENTED)) {
            lines.add(ink.strong("Next: " + result.problem().getCause().getMessage()));
            lines.add("  Still to be written" + frame(false).map(this::inMethod).orElse("") + ".");
        } else {
            lines.add(ink.strong("To fix: " + task()));
            lines.add("  " + result.name());
            told().forEach(line -> lines.add("    " + line));
            frame(false).ifPresent(at -> lines.add("    Your code: " + place(at)));
            frame(true).ifPresent(at -> lines.add("    The test:  " + place(at)));
        }
        if (!result.task().isEmpty()) {
            lines.add("  Stuck? ./course-hint " + result.task() + " gives one hint at a time.");
        }
        return lines;
    }

    private String task() {
        return assignment.tasks().stream()
                .filter(task -> task.id().equals(result.task()))
                .map(Part::title)
                .map(title -> result.task() + " " + title)
                .findFirst()
                .orElse("a test of no task");
    }

    private String inMethod(StackTraceElement frame) {
        return ": " + frame.getMethodName() + " in " + place(frame);
    }

    /** Returns what the failure says, a line each. */
    List<String> told() {
        Throwable problem = result.problem();
        if (problem instanceof Mismatch mismatch) {
            return mismatch.wanted().isEmpty()
                    ? List.of(mismatch.observed())
                    : List.of(mismatch.observed(), mismatch.wanted());
        }
        String message =
                problem.getMessage() == null ? "" : problem.getMessage().strip();
        if (!(problem instanceof AssertionError)) {
            message = "It threw " + problem.getClass().getSimpleName() + (message.isEmpty() ? "." : ": " + message);
        }
        List<String> lines = message.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES);
    }

    /** Returns where to look: the innermost line of the student's own code, else the line of the test. */
    Optional<StackTraceElement> bestFrame() {
        return frame(false).or(() -> frame(true));
    }

    /** Returns the line of the test, or 0 where it is unknown. */
    int testLine() {
        return frame(true).map(StackTraceElement::getLineNumber).orElse(0);
    }

    /** Returns the path, inside the assignment, of the file that holds this line. */
    String path(StackTraceElement frame) {
        String root = isTest(frame) ? "src/test/java/" : "src/main/java/";
        return root + assignment.packageName().replace('.', '/') + "/" + frame.getFileName();
    }

    /** Returns the innermost such frame of what was thrown, or else of what caused that. */
    private Optional<StackTraceElement> frame(boolean inTest) {
        Optional<StackTraceElement> found = Optional.empty();
        for (Throwable t = result.problem(); t != null && found.isEmpty(); t = t.getCause()) {
            found = Arrays.stream(t.getStackTrace())
                    .filter(frame -> frame.getFileName() != null)
                    .filter(frame -> frame.getClassName().startsWith(assignment.packageName() + "."))
                    .filter(frame -> isTest(frame) == inTest)
                    .findFirst();
        }
        return found;
    }

    private static boolean isTest(StackTraceElement frame) {
        return frame.getFileName().endsWith("Test.java");
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }
}
