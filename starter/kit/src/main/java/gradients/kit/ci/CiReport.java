package gradients.kit.ci;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.kit.ci.CompileErrors.CompileError;
import gradients.kit.scoreboard.Assignment;
import gradients.kit.scoreboard.Folders;
import gradients.kit.scoreboard.ResultsFile;
import gradients.kit.scoreboard.ResultsFile.Entry;
import gradients.kit.scoreboard.ResultsFile.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of a test run in continuous integration: annotations at the lines, the scoreboard on the run's page, and
 * the result for tools that collect them. Without GitHub's variables everything goes to standard output.
 */
public final class CiReport {

    /** GitHub shows ten of a step. */
    private static final int MOST_ANNOTATIONS = 10;

    private final Path root;
    private final List<CompileError> errors;
    private final List<ResultsFile> results = new ArrayList<>();
    private final List<String> annotations = new ArrayList<>();

    CiReport(Path root, List<String> log) throws IOException {
        this.root = root;
        errors = CompileErrors.in(log, root.toAbsolutePath());
        errors.forEach(error -> annotations.add(
                WorkflowCommand.error(error.file(), error.line(), "Does not compile", error.message())));
        for (Path folder : Folders.assignments(root)) {
            Path file = folder.resolve("target/scoreboard.properties");
            add(
                    Files.exists(file) ? ResultsFile.read(file) : ResultsFile.notRun(Assignment.in(folder)),
                    prefix(folder));
        }
    }

    /**
     * Reports and ends with 0 if every visible test passed, else with 1.
     *
     * @param arguments the file with Maven's log
     */
    public static void main(String[] arguments) throws IOException {
        CiReport report = new CiReport(Path.of(""), Files.readAllLines(Path.of(arguments[0]), UTF_8));
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        report.annotations().forEach(out::println);
        append(System.getenv("GITHUB_STEP_SUMMARY"), report.summary(), out);
        append(System.getenv("GITHUB_OUTPUT"), "result=" + report.classroomResult() + "\n", out);
        System.exit(report.isComplete() ? 0 : 1);
    }

    List<String> annotations() {
        List<String> lines = new ArrayList<>(annotations.subList(0, Math.min(MOST_ANNOTATIONS, annotations.size())));
        lines.add(WorkflowCommand.notice("Autograding complete", "Points " + reached() + "/" + points()));
        return lines;
    }

    String summary() {
        return Summary.of(results, errors);
    }

    String classroomResult() {
        return ClassroomResult.base64(entries(), errors.isEmpty());
    }

    boolean isComplete() {
        return errors.isEmpty() && entries().stream().allMatch(Entry::isComplete);
    }

    private void add(ResultsFile result, String prefix) {
        results.add(result);
        for (Entry task : result.entries()) {
            for (Trouble trouble : task.troubles()) {
                String file = trouble.file().isEmpty() ? "" : prefix + trouble.file();
                String title = task.id() + " " + task.title();
                String message = trouble.test() + "\n" + trouble.message();
                annotations.add(WorkflowCommand.error(file, trouble.line(), title, message));
            }
        }
    }

    private String prefix(Path folder) {
        return folder.equals(root) ? "" : folder.getFileName() + "/";
    }

    private int reached() {
        return entries().stream()
                .filter(Entry::isComplete)
                .mapToInt(Entry::points)
                .sum();
    }

    private int points() {
        return results.stream().mapToInt(ResultsFile::points).sum();
    }

    private List<Entry> entries() {
        return results.stream().flatMap(result -> result.entries().stream()).toList();
    }

    private static void append(String file, String text, PrintStream otherwise) throws IOException {
        if (file == null || file.isEmpty()) {
            otherwise.print(text);
        } else {
            Files.writeString(Path.of(file), text, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
