package gradients.kit.scoreboard;

import gradients.kit.scoreboard.Assignment.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command {@code ./course-hint 3.2}: one hint more for the task at every call, never two at once. */
public final class Hints {

    private final Path root;

    Hints(Path root) {
        this.root = root;
    }

    /** Prints a hint. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.out.println("Name one task: ./course-hint 3.2");
            System.exit(2);
        }
        System.out.println(new Hints(Path.of("")).next(arguments[0]));
    }

    /** Returns the next hint of this task, and remembers that it was given. */
    String next(String id) throws IOException {
        List<Assignment> assignments = assignments();
        Optional<Part> found = assignments.stream()
                .flatMap(assignment -> assignment.tasks().stream())
                .filter(task -> task.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return unknown(id, assignments);
        }
        Part task = found.get();
        Path memory = root.resolve(".hints").resolve(id);
        int given =
                Files.exists(memory) ? Integer.parseInt(Files.readString(memory).strip()) : 0;
        int now = Math.min(given + 1, task.hints().size());
        if (now == 0) {
            return "Task " + id + " has no hints: ask in the course.";
        }
        Files.createDirectories(memory.getParent());
        Files.writeString(memory, Integer.toString(now));
        return text(task, now, given);
    }

    private static String text(Part task, int now, int given) {
        String head = task.id() + " " + task.title() + ", hint " + now + " of "
                + task.hints().size();
        String after;
        if (now < task.hints().size()) {
            after = "Try that first. The same command gives the next one.";
        } else {
            after = given >= now ? "That was the last one already. A teacher knows more." : "That is the last one.";
        }
        return head + "\n\n  " + task.hints().get(now - 1) + "\n\n" + after;
    }

    /** Names the tasks that may be meant: those with the same number before the dot, or all. */
    private static String unknown(String id, List<Assignment> assignments) {
        List<String> all = assignments.stream()
                .flatMap(assignment -> assignment.tasks().stream())
                .map(Part::id)
                .toList();
        String number = id.split("\\.")[0] + ".";
        List<String> near = all.stream().filter(task -> task.startsWith(number)).toList();
        return "There is no task " + id + " here. There are " + String.join(", ", near.isEmpty() ? all : near) + ".";
    }

    /** Reads the assignment at the root, or those in the folders of the root. */
    private List<Assignment> assignments() throws IOException {
        List<Assignment> found = new ArrayList<>();
        for (Path folder : Folders.assignments(root)) {
            found.add(Assignment.in(folder));
        }
        return found;
    }
}
