package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.CourseFiles;
import gradients.grader.source.Sync;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    @Test
    void what_is_derived_is_fresh() {
        assertThat(new Sync(CourseFiles.at(CourseRoot.path())).check())
                .as("stale files; run ./course sync and commit what it writes")
                .isEmpty();
    }
}
