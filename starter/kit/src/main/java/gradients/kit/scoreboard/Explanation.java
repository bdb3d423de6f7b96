package gradients.kit.scoreboard;

import gradients.kit.Mismatch;
import gradients.kit.scoreboard.Result.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

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
        return lines;
    }

    /** Returns the id of the task whose method is wrong or unwritten: not always the one that the test examines. */
    String taskToWorkOn() {
        return result.has(Status.NOT_IMPLEMENTED)
                ? result.problem().getCause().getMessage().split(" ")[0]
                : result.task();
    }

    private String task() {
        return assignment
                .task(result.task())
                .map(task -> task.id() + " " + task.title())
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
        if (problem instanceof TimeoutException) {
            return List.of("It did not end in time. Is there a loop that never stops?");
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
        for (Throwable t = result.problem(); t != null; t = t.getCause()) {
            // Of a test that ran out of time, what was suppressed tells where it was.
            for (Throwable told : Stream.concat(Stream.of(t), Arrays.stream(t.getSuppressed()))
                    .toList()) {
                Optional<StackTraceElement> found = Arrays.stream(told.getStackTrace())
                        .filter(this::isOfAssignment)
                        .filter(frame -> isTest(frame) == inTest)
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfAssignment(StackTraceElement frame) {
        return frame.getFileName() != null && frame.getClassName().startsWith(assignment.packageName() + ".");
    }

    private static boolean isTest(StackTraceElement frame) {
        return frame.getFileName().endsWith("Test.java");
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }
}
