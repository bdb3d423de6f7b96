package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.Installation;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Picture;
import gradients.grader.grade.TaskResult;
import gradients.grader.remote.LocalTarget;
import gradients.grader.remote.Session;
import gradients.grader.suite.Bench;
import gradients.grader.suite.SuiteRunner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assignment's report shows what the student's code does; here it is the reference's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PicturesIT {

    private static final Path ROOT = CourseRoot.path();
    private static final CourseFiles COURSE = CourseFiles.at(ROOT);

    static List<String> assignments() {
        return COURSE.ids();
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void every_assignment_has_a_picture(String id) {
        List<Picture> pictures = draw(id, Outcome.PASSED);

        assertThat(pictures)
                .as("pictures of " + id + "; docs/add-an-assignment.md tells how to draw one")
                .isNotEmpty();
        for (Picture picture : pictures) {
            assertThat(List.of(picture.x(), picture.y()))
                    .as("the axes of «%s»", picture.title())
                    .noneMatch(String::isBlank);
            assertThat(picture.curves())
                    .as("the curves of «%s»", picture.title())
                    .hasSizeGreaterThan(1)
                    .noneMatch(curve -> curve.ys().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void what_is_not_yet_written_is_not_drawn(String id) {
        assertThat(draw(id, Outcome.NOT_IMPLEMENTED)).isEmpty();
    }

    /** Returns the pictures of the reference, drawn as if each task's tests had ended like this. */
    private static List<Picture> draw(String id, Outcome outcome) {
        Bench bench = Bench.of(Installation.at(ROOT), COURSE.assignment(id));
        List<TaskResult> tasks = bench.assignment().taskIds().stream()
                .map(task -> new TaskResult(task, task, 0, 1, outcome, null, List.of()))
                .toList();
        try (Session session =
                new Session(bench.stubs(), new LocalTarget(bench.stubs().referenceBundle()))) {
            return new SuiteRunner().draw(bench, session, tasks);
        }
    }
}
