package gradients.kit.scoreboard;

import gradients.kit.scoreboard.Assignment.Part;
import gradients.kit.scoreboard.Result.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a student stands: a line per task, what to do first, and why. */
public final class Scoreboard {

    private static final int BAR = 8;
    private static final String AFTERWARDS = "Commit, push, and read what the handout asks about the experiment.";

    private final Assignment assignment;
    private final List<Result> results;

    public Scoreboard(Assignment assignment, List<Result> results) {
        this.assignment = assignment;
        this.results = List.copyOf(results);
    }

    /** Returns the scoreboard as text that ends without a line break. */
    public String text(Ink ink) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(ink.strong(assignment.title()));
        lines.add("");
        assignment.tasks().forEach(task -> lines.add(line(task, ink)));
        lines.add("");
        lines.add(summary());
        lines.add("");
        lines.addAll(next(ink));
        lines.add("");
        return String.join("\n", lines);
    }

    private String line(Part task, Ink ink) {
        List<Result> mine = of(task).toList();
        long passed = count(mine, Status.PASSED);
        int filled = mine.isEmpty() ? 0 : (int) (BAR * passed / mine.size());
        String bar = "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
        String tests =
                mine.isEmpty() ? "not run" : passed + " of " + mine.size() + (mine.size() == 1 ? " test" : " tests");
        String start = padded("  " + task.id(), 7) + padded(task.title(), titleWidth());
        String end = padded(tests, 15) + String.format("%3d points", task.points()) + "   " + state(task, ink);
        return (start + "  " + (passed == mine.size() && passed > 0 ? ink.good(bar) : bar) + "  " + end)
                .stripTrailing();
    }

    private String state(Part task, Ink ink) {
        if (hasFailures(task)) {
            return ink.bad("wrong");
        }
        if (isToDo(task)) {
            return "to do";
        }
        return of(task).anyMatch(r -> r.has(Status.NOT_IMPLEMENTED)) ? "waits for another task" : "";
    }

    /**
     * Whether something is wrong that the student can mend now: a test of a task that is not begun may well fail, since
     * other methods are to call what it asks for.
     */
    private boolean hasFailures(Part task) {
        boolean isBegun = !isToDo(task) || task.equals(current().orElse(null));
        return isBegun && of(task).anyMatch(r -> r.has(Status.FAILED));
    }

    /** Whether one of the task's own methods is unwritten. */
    private boolean isToDo(Part task) {
        return of(task).filter(result -> result.has(Status.NOT_IMPLEMENTED))
                .map(result -> result.problem().getCause().getMessage())
                .anyMatch(message -> message.startsWith(task.id() + " ") || message.equals(task.id()));
    }

    /** Returns the first task that is not finished. */
    private Optional<Part> current() {
        return assignment.tasks().stream()
                .filter(task -> of(task).anyMatch(r -> r.has(Status.FAILED) || r.has(Status.NOT_IMPLEMENTED)))
                .findFirst();
    }

    private String summary() {
        int open = assignment.tasks().stream()
                .filter(task -> of(task).anyMatch(r -> r.has(Status.PASSED)))
                .filter(task -> of(task).allMatch(r -> r.has(Status.PASSED)))
                .mapToInt(Part::points)
                .sum();
        return "  Visible tests: " + count(results, Status.PASSED) + " of " + results.size()
                + " pass. Tasks that pass all of theirs: " + open + " of " + assignment.points() + " points ("
                + assignment.style() + " are for style).\n"
                + "  This is a preview: hidden tests of the same kind decide the points.";
    }

    /** Returns what to do: what is wrong in the current task, what is unwritten in it, what is wrong elsewhere. */
    private List<String> next(Ink ink) {
        Stream<Optional<Result>> inCurrent = current().stream()
                .flatMap(task -> Stream.of(first(task, Status.FAILED), first(task, Status.NOT_IMPLEMENTED)));
        Stream<Optional<Result>> elsewhere =
                assignment.tasks().stream().filter(this::hasFailures).map(task -> first(task, Status.FAILED));
        Stream<Optional<Result>> ofNoTask = results.stream()
                .filter(r -> r.has(Status.FAILED) && assignment.task(r.task()).isEmpty())
                .map(Optional::of);
        List<Explanation> shown = Stream.of(inCurrent, elsewhere, ofNoTask)
                .flatMap(stream -> stream)
                .flatMap(Optional::stream)
                .distinct()
                .limit(2)
                .map(result -> new Explanation(assignment, result))
                .toList();
        if (shown.isEmpty()) {
            return List.of(ink.good("Every visible test passes.") + " " + AFTERWARDS);
        }
        List<String> lines = new ArrayList<>();
        shown.forEach(explanation -> lines.addAll(explanation.lines(ink)));
        shown.stream()
                .map(Explanation::taskToWorkOn)
                .filter(task -> !task.isEmpty())
                .findFirst()
                .ifPresent(task -> lines.add("Stuck? ./course-hint " + task + " gives one hint at a time."));
        return lines;
    }

    /** Returns the first such result in the order of the lines of the tests. */
    private Optional<Result> first(Part task, Status status) {
        return of(task).filter(result -> result.has(status))
                .min(Comparator.comparing(result -> new Explanation(assignment, result).testLine()));
    }

    private Stream<Result> of(Part task) {
        return results.stream().filter(result -> result.task().equals(task.id()));
    }

    private int titleWidth() {
        return assignment.tasks().stream()
                .mapToInt(task -> task.title().length())
                .max()
                .orElse(0);
    }

    private static long count(List<Result> results, Status status) {
        return results.stream().filter(result -> result.has(status)).count();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
