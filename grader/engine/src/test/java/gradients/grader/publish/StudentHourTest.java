package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A student writes one task after another under {@code ./watch}. {@code FreshCloneCheck} does the same by {@code ./mvnw
 * test}, for every assignment.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StudentHourTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path GOLDEN = Path.of("src/test/resources/gradients/grader/publish/student-hour.txt");

    private final CourseFiles course = CourseFiles.at(REPOSITORY);
    private final AssignmentSpec assignment = course.assignment("05-gradient-clipping");

    @Test
    @Timeout(300) // A watch that prints nothing would be waited for, for ever.
    void the_scoreboard_grows_with_each_task(@TempDir Path directory) throws Exception {
        StudentClone clone = StudentClone.of(REPOSITORY, directory, assignment.id());
        List<Progress> steps = new ArrayList<>();
        steps.add(Progress.of("mvn test", clone.maven("test").scoreboard(assignment.title())));

        Process watch = new ProcessBuilder(clone.script("watch"))
                .directory(clone.root().toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(watch.getInputStream(), UTF_8))) {
            steps.add(Progress.of("./watch", nextScoreboard(out)));
            List<String> written = new ArrayList<>();
            for (String task : assignment.taskIds()) {
                written.add(task);
                save(clone.root(), new Stages(course, assignment).with(written));
                steps.add(Progress.of(task + " is saved", nextScoreboard(out)));
            }
        } finally {
            end(watch);
        }

        assertThat(steps.get(0)).isEqualTo(steps.get(1).withTitle("mvn test"));
        Progress.assertGrowth(steps.subList(1, steps.size()), assignment);
        checkGolden(steps.stream().map(Progress::text).collect(Collectors.joining("\n")));
    }

    /** Ends watch and what it started, and waits until none of them can write into the clone any more. */
    private static void end(Process watch) {
        List<ProcessHandle> family =
                Stream.concat(watch.descendants(), Stream.of(watch.toHandle())).toList();
        family.forEach(ProcessHandle::destroy);
        family.forEach(process -> process.onExit().join());
    }

    /** Saves as editors do: the file is whole at every moment. */
    private static void save(Path root, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            if (!Files.readString(target).equals(file.getValue())) {
                Path fresh = Files.writeString(target.resolveSibling("saving"), file.getValue());
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String nextScoreboard(BufferedReader out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(StudentClone.plain(line));
            if (line.contains("Stuck? ./course-hint") || line.contains("Every visible test passes.")) {
                return String.join("\n", lines) + "\n";
            }
        }
        throw new AssertionError("watch ended:\n" + String.join("\n", lines));
    }

    private static void checkGolden(String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, actual);
        }
        assertThat(actual)
                .as("What a student sees has changed. Read it, then write it anew with -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }
}
