package gradients.grader.submission;

import gradients.grader.course.CourseFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A course of two small assignments, written to a directory of a test. */
final class SampleCourse {

    static final String ADDER = "src/main/java/gradients/adder/Adder.java";
    static final String GIVEN = "src/main/java/gradients/adder/Given.java";
    static final String VISIBLE = "src/test/java/gradients/adder/AdderTest.java";
    static final String SCALER = "src/main/java/gradients/scaler/Scaler.java";

    private final Path root;

    SampleCourse(Path root) {
        this.root = root;
        assignment("01-adder", "adder", ADDER);
        assignment("02-scaler", "scaler", SCALER);
        write("assignments/01-adder/" + GIVEN, "package gradients.adder;\n\nrecord Given(int n) {}\n");
        write("solutions/01-adder/" + GIVEN, "package gradients.adder;\n\nrecord Given(int n) {}\n");
        write("assignments/01-adder/" + VISIBLE, "package gradients.adder;\n\nclass AdderTest {}\n");
    }

    private void assignment(String id, String topic, String editable) {
        String number = id.substring(1, 2);
        write(
                "assignments/" + id + "/assignment.yaml",
                String.format(
                        "id: %s%ntitle: T%npackage: gradients.%s%neditable: [%s]%nstyle: 5%n"
                                + "tasks: [{id: \"%s.1\", title: T, points: 95}]%n",
                        id, topic, editable, number));
        write("assignments/" + id + "/" + editable, "package gradients." + topic + "; // starter\n");
        write("solutions/" + id + "/" + editable, "package gradients." + topic + "; // reference\n");
    }

    Path root() {
        return root;
    }

    Submissions submissions() {
        return new Submissions(CourseFiles.at(root));
    }

    Path write(String path, String text) {
        return write(root, path, text);
    }

    static Path write(Path root, String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
