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
        String end = padded(tests, 15) + String.format("%3d points", task.points()) + "   " + state(mine, ink);
        return (start + "  " + (passed == mine.size() && passed > 0 ? ink.good(bar) : bar) + "  " + end)
                .stripTrailing();
    }

    private static String state(List<Result> mine, Ink ink) {
        if (count(mine, Status.FAILED) > 0) {
            return ink.bad("wrong");
        }
        return count(mine, Status.NOT_IMPLEMENTED) > 0 ? "to do" : "";
    }

    private String summary() {
        int open = assignment.tasks().stream()
                .filter(task -> of(task).anyMatch(r -> r.has(Status.PASSED)))
                .filter(task -> of(task).allMatch(r -> r.has(Status.PASSED)))
                .mapToInt(Part::points)
                .sum();
        return "  Visible tests: " + count(results, Status.PASSED) + " of " + results.size()
                + " pass. Tasks that pass all of theirs are worth " + open + " of " + assignment.points() + " points ("
                + assignment.style() + " are for style).\n"
                + "  This is a preview: hidden tests of the same kind decide the points.";
    }

    private List<String> next(Ink ink) {
        return first(Status.FAILED)
                .or(() -> first(Status.NOT_IMPLEMENTED))
                .map(result -> new Explanation(assignment, result).lines(ink))
                .orElseGet(() -> List.of(ink.good("Every visible test passes.")
                        + " Commit, push, and read what the handout asks about the experiment."));
    }

    /** Returns the first such result in the order of the tasks, then of the lines of the tests. */
    private Optional<Result> first(Status status) {
        Stream<List<Result>> groups = assignment.tasks().stream().map(task -> of(task).toList());
        return Stream.concat(groups, Stream.of(results))
                .map(group -> group.stream()
                        .filter(result -> result.has(status))
                        .min(Comparator.comparing(result -> new Explanation(assignment, result).testLine())))
                .flatMap(Optional::stream)
                .findFirst();
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
