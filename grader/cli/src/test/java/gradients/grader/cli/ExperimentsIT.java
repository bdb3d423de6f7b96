package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.Installation;
import gradients.grader.experiment.ExperimentSync;
import gradients.grader.experiment.Laboratory;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the experiments on the references: no number and no picture in a handout is older than its program. The capstone
 * trains for a minute, so it is run only where the environment says {@code EXPERIMENTS=all}.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExperimentsIT {

    private static final CourseFiles COURSE = CourseFiles.at(CourseRoot.path());

    static List<String> assignments() {
        boolean all = "all".equals(System.getenv("EXPERIMENTS"));
        return COURSE.ids().stream()
                .filter(id -> all || !id.equals("16-capstone"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void the_handout_shows_what_its_experiment_prints_and_draws(String id) {
        Laboratory laboratory =
                new Laboratory(Installation.at(CourseRoot.path()).experimentLibraries());

        List<String> stale = new ExperimentSync(COURSE, laboratory).of(id).stale();

        assertThat(stale)
                .filteredOn(file -> !file.endsWith(".svg") || hasFontOfTheCharts())
                .as("stale files; run ./course sync --experiments and commit what it writes")
                .isEmpty();
    }

    /** The layout of a chart depends on its font: without it, only the printed numbers can be compared. */
    private static boolean hasFontOfTheCharts() {
        return Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .contains("DejaVu Sans");
    }
}
