package gradients.grader.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import gradients.grader.source.Sync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a new assignment; that it builds and is proved, {@code ScaffoldIT} shows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScaffoldTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    private Path root;
    private CourseFiles course;

    @BeforeEach
    void a_course_of_two_assignments(@TempDir Path directory) throws IOException {
        root = directory;
        copy("starter/assignment");
        copy("solutions/pom.xml");
        copy("assignments/pom.xml");
        copy("assignments/05-gradient-clipping/assignment.yaml");
        copy("assignments/07-lsuv/assignment.yaml");
        course = CourseFiles.at(root);
    }

    @Test
    void every_part_is_written_under_the_new_names() throws IOException {
        List<String> written = Scaffold.create(course, "17-weight-decay", "Weight decay: \"why\"");

        assertThat(written)
                .contains(
                        "assignments/17-weight-decay/README.md",
                        "assignments/17-weight-decay/assignment.yaml",
                        "assignments/17-weight-decay/src/main/java/gradients/weightdecay/Centering.java",
                        "assignments/17-weight-decay/src/test/java/gradients/weightdecay/CenteringTest.java",
                        "grader/suites/src/main/java/gradients/suites/weightdecay/CenteringTest.java",
                        "solutions/17-weight-decay/mistakes/SubtractsOneMeanFromAll.java",
                        "solutions/17-weight-decay/alternatives/OneColumnAfterAnother.java",
                        "solutions/pom.xml");
        AssignmentSpec made = course.assignment("17-weight-decay");
        assertThat(made.title()).isEqualTo("Weight decay: \"why\"");
        assertThat(made.taskIds()).containsExactly("17.1");
        for (String file : written) {
            assertThat(Files.readString(root.resolve(file)))
                    .as(file)
                    .doesNotContain("00-topic", "gradients.topic", "suites.topic", "0.1\"", "The title");
        }
    }

    @Test
    void the_starter_is_as_fresh_as_sync_would_make_it() {
        Scaffold.create(course, "06-decay", "Decay");

        assertThat(root.resolve("assignments/06-decay/src/main/java/gradients/decay/Centering.java"))
                .content()
                .contains("throw new NotImplementedError(\"6.1 Centre the columns\");");
        assertThat(new Sync(course).check()).noneMatch(file -> file.contains("06-decay"));
    }

    @Test
    void each_list_of_folders_gets_a_line_at_its_place() throws IOException {
        Scaffold.create(course, "06-zoo", "Zoo");

        assertThat(Files.readString(root.resolve("solutions/pom.xml")))
                .containsSubsequence(
                        "<source>${project.basedir}/05-gradient-clipping/src/main/java</source>",
                        "<source>${project.basedir}/06-zoo/src/main/java</source>",
                        "<source>${project.basedir}/07-lsuv/src/main/java</source>",
                        "<source>${project.basedir}/../assignments/05-gradient-clipping/src/test/java</source>",
                        "<source>${project.basedir}/../assignments/06-zoo/src/test/java</source>",
                        "</project>\n");
        assertThat(Files.readString(root.resolve("assignments/pom.xml")))
                .containsSubsequence(
                        "<source>${project.basedir}/06-zoo/src/main/java</source>",
                        "<source>${project.basedir}/06-zoo/src/test/java</source>");
    }

    @Test
    void imports_stand_in_the_formatters_order_whatever_the_package() throws IOException {
        Scaffold.create(course, "17-zoo", "Zoo");
        Scaffold.create(course, "18-ant", "Ant");

        String suites = "grader/suites/src/main/java/gradients/suites/";
        assertThat(Files.readString(root.resolve(suites + "zoo/CenteringTest.java")))
                .containsSubsequence(
                        "import gradients.kit.Task;", "import gradients.zoo.Centering;", "import org.ejml.");
        assertThat(Files.readString(root.resolve(suites + "ant/CenteringTest.java")))
                .containsSubsequence("import gradients.ant.Centering;", "import gradients.kit.Task;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        17            | \"17\" is no name for an assignment; it needs the form NN-topic, such as 17-weight-decay.
        17-Decay      | \"17-Decay\" is no name for an assignment; it needs the form NN-topic, such as 17-weight-decay.
        17-3d         | The name 17-3d would need the Java package gradients.3d, which is not allowed;
        05-decay      | The number 05 is taken by 05-gradient-clipping; choose another.
        17-clipping   | The package gradients.clipping is taken by 05-gradient-clipping; choose another topic.
        """)
    void a_name_that_cannot_be_is_refused_in_one_sentence(String id, String message) {
        assertThatThrownBy(() -> Scaffold.create(course, id, "Title"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(message);
        assertThat(root.resolve("solutions").resolve(id)).doesNotExist();
    }

    private void copy(String path) throws IOException {
        Path from = REPOSITORY.resolve(path);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(path).resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
