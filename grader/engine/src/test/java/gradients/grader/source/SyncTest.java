package gradients.grader.source;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.CourseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SyncTest {

    private static final String SPEC = """
            id: 09-fixture
            title: Fixture
            package: gradients.fixture
            editable: [src/main/java/gradients/fixture/Reference.java]
            style: 5
            tasks:
              - {id: "9.1", title: Stable sigmoid, points: 95}
            """;
    private static final String SOURCES = "/09-fixture/src/main/java/gradients/fixture/";

    @TempDir
    private Path root;

    private Sync sync;

    @BeforeEach
    void an_assignment_that_was_never_synced() throws IOException {
        write("assignments/09-fixture/assignment.yaml", SPEC);
        write("assignments/09-fixture/README.md", "<!-- tasks -->\n<!-- end -->\n");
        write("solutions" + SOURCES + "Reference.java", Fixtures.read("starter/plain-functions/Reference.java"));
        write("solutions" + SOURCES + "Hidden.java", Fixtures.read("starter/solution-only-file/Reference.java"));
        sync = new Sync(CourseFiles.at(root));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void everything_that_is_missing_is_stale_and_then_written() throws IOException {
        String starter = "assignments" + SOURCES + "Reference.java";

        assertThat(sync.check()).containsExactly("assignments/09-fixture/README.md", starter);
        assertThat(sync.write()).containsExactly("assignments/09-fixture/README.md", starter);

        assertThat(sync.check()).isEmpty();
        assertThat(root.resolve(starter)).content().isEqualTo(Fixtures.read("starter/plain-functions/Starter.java"));
        assertThat(root.resolve("assignments/09-fixture/README.md"))
                .content()
                .contains("| 9.1 | Stable sigmoid | 95 |");
    }

    @Test
    void an_edited_starter_is_named_and_written_anew() throws IOException {
        sync.write();
        String starter = "assignments" + SOURCES + "Reference.java";
        write(starter, Fixtures.read("starter/plain-functions/Starter.java") + "\n");

        assertThat(sync.check()).containsExactly(starter);
        sync.write();

        assertThat(sync.check()).isEmpty();
    }

    @Test
    void a_starter_without_a_reference_is_stale_and_deleted() throws IOException {
        sync.write();
        write("assignments" + SOURCES + "Left.java", "package gradients.fixture;\n\nclass Left {}\n");

        assertThat(sync.check()).containsExactly("assignments" + SOURCES + "Left.java");
        sync.write();

        assertThat(root.resolve("assignments" + SOURCES + "Left.java")).doesNotExist();
    }
}
