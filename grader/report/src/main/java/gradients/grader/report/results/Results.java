package gradients.grader.report.results;

import gradients.grader.grade.Grade;
import gradients.grader.report.ClassReport;
import gradients.grader.report.Json;
import gradients.grader.report.Report;
import gradients.grader.report.files.ReportWriter;
import gradients.grader.report.gradebook.Gradebook;
import gradients.grader.report.gradebook.Mark;
import gradients.grader.report.gradebook.Student;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A directory of results: {@code <student>/<assignment>/} holds all formats of a grade and a receipt that tells from
 * what it was made; {@code class.json}, {@code gradebook.csv} and {@code dashboard.html} are about the class.
 */
public final class Results {

    private static final String RECEIPT = "inputs.sha256";
    private static final String INDEX = "class.json";

    private static final Comparator<ClassIndex.Entry> ORDER =
            Comparator.comparing(ClassIndex.Entry::student).thenComparing(ClassIndex.Entry::assignment);

    private final Path directory;
    private final ReportWriter writer = new ReportWriter(Optional.empty());

    public Results(Path directory) {
        this.directory = directory;
    }

    /** Returns where the results lie. */
    public Path directory() {
        return directory;
    }

    /** Returns where a grade lies. */
    public Path folder(String student, String assignment) {
        return directory.resolve(student).resolve(assignment);
    }

    /** Returns the grade that an earlier run made from the same inputs; empty if there is none that is whole. */
    public Optional<Grade> made(String student, String assignment, String fingerprint) {
        Path folder = folder(student, assignment);
        try {
            Path receipt = folder.resolve(RECEIPT);
            if (!Files.exists(receipt) || !Files.readString(receipt).strip().equals(fingerprint)) {
                return Optional.empty();
            }
            return Optional.of(Json.read(Files.readString(folder.resolve(ReportWriter.GRADE))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // not whole: it is made again
        }
    }

    /**
     * Writes all formats of a grade, and then the receipt: where it is, the rest is whole, also after a power failure.
     * A withheld grade gets none, so that the next run tries again.
     */
    public void put(Report report, String fingerprint) {
        Grade grade = report.grade();
        Path folder = folder(grade.submission(), grade.assignment());
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(RECEIPT));
            writer.write(report, folder);
            if (!grade.isWithheld()) {
                ReportWriter.replace(folder.resolve(RECEIPT), fingerprint + "\n", true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the grade of an entry of the index. */
    public Grade grade(ClassIndex.Entry entry) {
        Path file = folder(entry.student(), entry.assignment()).resolve(ReportWriter.GRADE);
        try {
            return Json.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** Returns the index; empty if no run on a class has come to its end here. */
    public Optional<ClassIndex> index() {
        Path file = directory.resolve(INDEX);
        try {
            return Files.exists(file)
                    ? Optional.of(Json.read(Files.readString(file), ClassIndex.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** Writes the files about the class, from the grades that the index names; returns the index in its order. */
    public ClassIndex writeClass(ClassIndex unordered) {
        ClassIndex index = new ClassIndex(
                unordered.schema(),
                unordered.title(),
                unordered.roster(),
                unordered.grades().stream().sorted(ORDER).toList(),
                unordered.skipped().stream()
                        .sorted(Comparator.comparing(ClassIndex.Skip::student).thenComparing(ClassIndex.Skip::reason))
                        .toList());
        Map<String, List<Grade>> grades = new HashMap<>();
        index.grades()
                .forEach(entry -> grades.computeIfAbsent(entry.student(), student -> new ArrayList<>())
                        .add(grade(entry).inShort()));
        try {
            Files.createDirectories(directory);
            writer.writeClass(report(index, grades), gradebook(index, grades), directory);
            ReportWriter.replace(directory.resolve(INDEX), Json.pretty(index), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index;
    }

    private ClassReport report(ClassIndex index, Map<String, List<Grade>> grades) {
        List<ClassReport.Entry> entries = new ArrayList<>();
        for (Student student : index.everybody()) {
            String name = student.name().isEmpty() ? student.id() : student.name();
            grades.getOrDefault(student.id(), List.of())
                    .forEach(grade ->
                            entries.add(new ClassReport.Entry(name, student.id() + "/" + grade.assignment(), grade)));
        }
        return new ClassReport(index.title(), entries);
    }

    private static Gradebook gradebook(ClassIndex index, Map<String, List<Grade>> grades) {
        List<Grade> all = grades.values().stream().flatMap(List::stream).toList();
        return new Gradebook(
                index.everybody(),
                Columns.of(all, Map.of()),
                all.stream().map(Mark::of).toList());
    }
}
