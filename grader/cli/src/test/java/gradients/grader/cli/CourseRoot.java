package gradients.grader.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The repository that the tests run in. */
final class CourseRoot {

    private CourseRoot() {}

    static Path path() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("solutions"))) {
            here = here.getParent();
        }
        return here;
    }
}
