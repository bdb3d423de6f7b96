package gradients.grader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseFilesTest {

    @TempDir
    private Path root;

    @BeforeEach
    void one_assignment() throws IOException {
        write("assignments/05-gradient-clipping/assignment.yaml", YamlTest.VALID);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void assignments_are_the_folders_with_an_assignment_yaml() throws IOException {
        write("assignments/01-unfinished/README.md", "soon");
        write("assignments/pom.xml", "<project/>");

        assertThat(CourseFiles.at(root).ids()).containsExactly("05-gradient-clipping");
    }

    @Test
    void an_unknown_id_names_the_nearest() {
        assertThatThrownBy(() -> CourseFiles.at(root).assignment("05-gradient-cliping"))
                .isInstanceOf(UserError.class)
                .hasMessage("There is no assignment \"05-gradient-cliping\"; did you mean 05-gradient-clipping?");
    }

    @Test
    void an_id_that_is_not_the_folders_name_is_refused() throws IOException {
        write("assignments/06-adam/assignment.yaml", YamlTest.VALID);

        assertThatThrownBy(() -> CourseFiles.at(root).assignment("06-adam"))
                .isInstanceOf(UserError.class)
                .hasMessage("assignments/06-adam/assignment.yaml: id is \"05-gradient-clipping\", but the folder is"
                        + " called 06-adam; make them the same.");
    }

    @Test
    void the_term_may_only_name_assignments_that_exist() throws IOException {
        write("assignments/course.yaml", "title: T\nterm: S\ntimezone: UTC\nassignments:\n  - id: 05-gradient\n");

        assertThatThrownBy(() -> CourseFiles.at(root).course())
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("assignments/course.yaml: there is no assignment \"05-gradient\"; ");
    }

    @Test
    void another_directory_is_not_the_course() {
        assertThatThrownBy(() -> CourseFiles.at(root.resolve("nowhere")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("has no folder assignments");
    }
}
