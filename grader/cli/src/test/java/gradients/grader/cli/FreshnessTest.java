package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.CourseFiles;
import gradients.grader.source.Sync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    /** In a comment or a handout no compiler stumbles over what an unfinished merge left behind. */
    private static final Pattern MERGE_MARKER = Pattern.compile("(?m)^[ \\t*]*(<{7}|>{7}) ");

    @Test
    void what_is_derived_is_fresh() {
        assertThat(new Sync(CourseFiles.at(CourseRoot.path())).check())
                .as("stale files; run ./course sync and commit what it writes")
                .isEmpty();
    }

    @Test
    void no_file_holds_the_marks_of_an_unfinished_merge() throws IOException {
        try (Stream<Path> files = Files.walk(CourseRoot.path())) {
            List<Path> texts = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|md|xml|yaml|yml)"))
                    .filter(file -> !file.toString().matches(".*[/\\\\](target|node_modules|\\.git)[/\\\\].*"))
                    .toList();

            assertThat(texts).hasSizeGreaterThan(500);
            for (Path text : texts) {
                assertThat(MERGE_MARKER.matcher(Files.readString(text)).find())
                        .as(text.toString())
                        .isFalse();
            }
        }
    }
}
