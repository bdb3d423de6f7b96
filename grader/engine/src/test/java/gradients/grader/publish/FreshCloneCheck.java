package gradients.grader.publish;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The long form of {@code StudentHourTest}: every assignment, in a fresh clone, by {@code ./mvnw test} with a Maven
 * repository that is empty at the beginning. It takes minutes and a network; {@code scripts/student-hour} runs it.
 */
class FreshCloneCheck {

    private static final CourseFiles COURSE =
            CourseFiles.at(Path.of("../..").toAbsolutePath().normalize());

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path libraries;

    static List<String> assignments() {
        String chosen = System.getProperty("assignments", "");
        return chosen.isBlank() ? COURSE.ids() : List.of(chosen.split("\\s+"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("assignments")
    void growsWithEachTask(String id, @TempDir Path directory) throws Exception {
        AssignmentSpec assignment = COURSE.assignment(id);
        StudentClone clone = StudentClone.of(COURSE.root(), directory, id);
        List<Progress> steps = new ArrayList<>();
        steps.add(step("The fresh clone", clone, assignment));
        List<String> written = new ArrayList<>();
        for (String task : assignment.taskIds()) {
            written.add(task);
            for (Map.Entry<String, String> file :
                    new Stages(COURSE, assignment).with(written).entrySet()) {
                Files.writeString(clone.root().resolve(file.getKey()), file.getValue());
            }
            steps.add(step(task + " is written", clone, assignment));
        }
        Progress.assertGrowth(steps, assignment);
    }

    private static Progress step(String title, StudentClone clone, AssignmentSpec assignment) throws Exception {
        long start = System.nanoTime();
        String output = clone.run(Map.of(), clone.script("mvnw"), "-B", "-Dmaven.repo.local=" + libraries, "test")
                .scoreboard(assignment.title());
        Progress progress = Progress.of(title, output);
        System.out.printf(
                "%-24s %-20s %2d of %2d tests, %2d points, %.1f s%n",
                assignment.id(),
                title,
                progress.passed(),
                progress.tests(),
                progress.points(),
                (System.nanoTime() - start) / 1e9);
        return progress;
    }
}
