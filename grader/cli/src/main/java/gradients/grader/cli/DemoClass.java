package gradients.grader.cli;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import gradients.grader.source.KnownAnswers;
import gradients.grader.source.Splicer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small class made of what the repository has: five students, five ways to hand in gradient clipping. */
final class DemoClass {

    private static final String ASSIGNMENT = "05-gradient-clipping";
    private static final String MISTAKE = "ScalesAllToTheLimit";
    private static final String ENDLESS = """
            package gradients.clipping;

            import org.ejml.simple.SimpleMatrix;

            class GradientClipping {
                public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }
            }
            """;

    private DemoClass() {}

    /** Writes the class into the directory, anew, and returns the submissions. */
    static List<Path> compose(CourseFiles course, Path directory) {
        AssignmentSpec assignment = course.assignment(ASSIGNMENT);
        KnownAnswers answers = KnownAnswers.of(course, assignment);
        Map<String, String> perfect = only(answers.reference(), assignment);
        Map<String, Map<String, String>> students = new TreeMap<>();
        students.put("ada-perfect", perfect);
        students.put("ben-untouched", starter(course, assignment));
        students.put("cleo-one-mistake", with(perfect, mistake(answers)));
        students.put("dan-does-not-compile", broken(perfect));
        students.put("eve-never-ends", with(perfect, new Splicer(answers.reference()).splice("endless", ENDLESS)));
        try {
            delete(directory);
            for (Map.Entry<String, Map<String, String>> student : students.entrySet()) {
                for (Map.Entry<String, String> source : student.getValue().entrySet()) {
                    Path file = directory.resolve(student.getKey()).resolve(source.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, source.getValue());
                }
            }
        } catch (IOException e) {
            throw new UserError("The sample class cannot be written to " + directory + ": " + e.getMessage());
        }
        return students.keySet().stream().map(directory::resolve).toList();
    }

    private static Map<String, String> only(Map<String, String> reference, AssignmentSpec assignment) {
        Map<String, String> editable = new TreeMap<>(reference);
        editable.keySet().retainAll(assignment.editable());
        return editable;
    }

    private static Map<String, String> starter(CourseFiles course, AssignmentSpec assignment) {
        Map<String, String> sources = new TreeMap<>();
        for (String file : assignment.editable()) {
            try {
                sources.put(
                        file, Files.readString(course.starter(assignment.id()).resolve(file)));
            } catch (IOException e) {
                throw new UserError(file + " of the starter cannot be read; run ./course sync.");
            }
        }
        return sources;
    }

    private static Map<String, String> mistake(KnownAnswers answers) {
        return answers.mistakes().stream()
                .filter(mistake -> mistake.name().equals(MISTAKE))
                .findFirst()
                .orElse(answers.mistakes().get(0))
                .sources();
    }

    private static Map<String, String> with(Map<String, String> perfect, Map<String, String> changed) {
        Map<String, String> sources = new TreeMap<>(perfect);
        sources.putAll(changed);
        return sources;
    }

    private static Map<String, String> broken(Map<String, String> perfect) {
        Map<String, String> sources = new TreeMap<>(perfect);
        sources.replaceAll((file, text) -> text.replaceFirst(";\\s*\\n(?=\\s*return )", "\n"));
        return sources;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
