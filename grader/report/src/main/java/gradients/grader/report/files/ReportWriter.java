package gradients.grader.report.files;

import gradients.grader.report.ClassReport;
import gradients.grader.report.Json;
import gradients.grader.report.Markdown;
import gradients.grader.report.Report;
import gradients.grader.report.github.Annotations;
import gradients.grader.report.github.Classroom50;
import gradients.grader.report.github.LegacyClassroom;
import gradients.grader.report.gradebook.Gradebook;
import gradients.grader.report.html.Dashboard;
import gradients.grader.report.html.HtmlReport;
import gradients.grader.report.machine.Gradescope;
import gradients.grader.report.machine.JUnitXml;
import gradients.grader.report.machine.Sarif;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes every format of a grade. Each file appears whole or not at all, and {@code grade.json} comes last: where it
 * is, the other files belong to it, whatever cut a run short.
 */
public final class ReportWriter {

    /** The file that marks a submission as done. */
    public static final String GRADE = "grade.json";

    private final Optional<Classroom50.Submission> classroom50;

    /** Writes Classroom 50's result as well where the submission is known. */
    public ReportWriter(Optional<Classroom50.Submission> classroom50) {
        this.classroom50 = classroom50;
    }

    /**
     * Writes all formats into the directory, which is made if needed. A format that has nothing to say of this grade,
     * such as Gradescope's of a withheld one, is removed if an earlier run left it.
     */
    public void write(Report report, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.deleteIfExists(directory.resolve(GRADE));
        for (Map.Entry<String, Optional<String>> file : files(report).entrySet()) {
            Path path = directory.resolve(file.getKey());
            if (file.getValue().isPresent()) {
                replace(path, file.getValue().get());
            } else {
                Files.deleteIfExists(path);
            }
        }
    }

    private Map<String, Optional<String>> files(Report report) {
        Map<String, Optional<String>> files = new LinkedHashMap<>();
        files.put("report.md", Optional.of(Markdown.of(report.grade())));
        files.put("report.html", Optional.of(HtmlReport.of(report)));
        files.put("junit.xml", Optional.of(JUnitXml.of(report.grade())));
        files.put("style.sarif", Optional.of(Sarif.of(report)));
        files.put("annotations.txt", Optional.of(Annotations.of(report)));
        files.put("gradescope.json", Gradescope.of(report.grade()));
        files.put("classroom.json", Optional.of(LegacyClassroom.json(report.grade()) + "\n"));
        files.put("classroom.base64", Optional.of(LegacyClassroom.base64(report.grade()) + "\n"));
        files.put("classroom50.json", classroom50.flatMap(submission -> Classroom50.of(report.grade(), submission)));
        files.put(GRADE, Optional.of(Json.of(report.grade())));
        return files;
    }

    /** Writes the class's dashboard and gradebook into the directory. */
    public void writeClass(ClassReport report, Gradebook gradebook, Path directory) throws IOException {
        Files.createDirectories(directory);
        replace(directory.resolve("gradebook.csv"), gradebook.spreadsheet());
        replace(directory.resolve("dashboard.html"), Dashboard.of(report));
    }

    /** Replaces the file in one step: a reader sees the old text or the new one, never a part. */
    public static void replace(Path file, String text) throws IOException {
        Path whole = file.resolveSibling("." + file.getFileName() + ".part");
        Files.writeString(whole, text);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
