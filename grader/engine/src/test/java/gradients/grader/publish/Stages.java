package gradients.grader.publish;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.source.StarterGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * An assignment's files on the way from starter to reference: some tasks have the reference's bodies, the others are
 * still to be written.
 */
final class Stages {

    private final CourseFiles course;
    private final AssignmentSpec assignment;
    private final StarterGenerator generator;

    Stages(CourseFiles course, AssignmentSpec assignment) {
        this.course = course;
        this.assignment = assignment;
        this.generator = new StarterGenerator(assignment);
    }

    /** Returns the editable files that hold one of these tasks, by their path inside the assignment. */
    Map<String, String> with(Collection<String> written) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String path : assignment.editable()) {
            Path reference = course.solution(assignment.id()).resolve(path);
            String text = Files.readString(reference);
            if (written.stream().anyMatch(task -> text.contains(annotation(task)))) {
                files.put(path, partly(path, text, written));
            }
        }
        return files;
    }

    /** The generator leaves what is marked by other annotations than its own. */
    private String partly(String path, String reference, Collection<String> written) {
        String text = reference
                .replace("import gradients.authoring.SolutionOnly;\n", "")
                .replaceAll(" *@SolutionOnly\n", "");
        for (String task : written) {
            text = text.replace(annotation(task), annotation(task).replace("@Task", "@Written"));
        }
        return generator.generate(path, text).orElseThrow().replace("@Written", "@Task");
    }

    private static String annotation(String task) {
        return "@Task(\"" + task + "\")";
    }
}
