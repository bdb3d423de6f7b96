package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublisherTest {

    private static final String ADDITION = "src/main/java/gradients/addition/Addition.java";

    private Path course;
    private Path to;

    @BeforeEach
    void a_course(@TempDir Path directory) {
        course = FixtureCourse.in(directory);
        to = directory.resolve("published");
    }

    @Test
    void one_assignment_lies_at_the_root() {
        Publisher.publish(course, to, List.of("97-addition"), false);

        assertThat(to.resolve(ADDITION)).exists();
        assertThat(to.resolve("HANDOUT.md")).content().startsWith("# Add numbers");
        assertThat(to.resolve("charts/one.svg")).exists();
        assertThat(to.resolve("README.md")).content().contains("- [Add numbers](HANDOUT.md), 2 tasks\n");
        assertThat(to.resolve("pom.xml"))
                .content()
                .contains("<packaging>jar<", "<experiments>gradients.addition.Lab<")
                .doesNotContain("<modules>", "@");
        assertThat(to.resolve("assignment.yaml")).doesNotExist();
        assertThat(to.resolve("mvnw")).isExecutable();
        assertThat(to.resolve("watch")).isExecutable();
    }

    @Test
    void several_assignments_are_modules() {
        Publisher.publish(course, to, List.of("98-doubling", "97-addition"), false);

        assertThat(to.resolve("97-addition/" + ADDITION)).exists();
        assertThat(to.resolve("98-doubling/README.md")).exists();
        assertThat(to.resolve("pom.xml"))
                .content()
                .contains("<packaging>pom<")
                .containsSubsequence("<module>97-addition</module>", "<module>98-doubling</module>");
        assertThat(to.resolve("98-doubling/pom.xml")).content().contains("<artifactId>98-doubling</artifactId>");
    }

    @Test
    void without_names_it_is_what_is_released_by_now() {
        publishAllAt("2026-02-01T00:00:00Z");
        assertThat(to.resolve("HANDOUT.md")).exists();

        Path later = to.resolveSibling("later");
        Publisher.publish(
                CourseFiles.at(course),
                later,
                List.of(),
                false,
                Clock.fixed(Instant.parse("2026-03-01T07:00:00Z"), ZoneOffset.UTC));
        assertThat(later.resolve("98-doubling")).isDirectory();
    }

    @Test
    void nothing_of_solutions_suites_and_mistakes_gets_out() throws IOException {
        Publisher.publish(course, to, List.of("97-addition", "98-doubling"), false);

        Map<String, String> all = contents(to);

        assertThat(all).hasSizeGreaterThan(100);
        all.forEach((name, content) -> assertThat(name + "\n" + content)
                .as(name)
                .doesNotContain("Canary", "SolutionOnly", "gradients/suites", "gradients.grader"));
    }

    @Test
    void the_same_course_gives_the_same_bytes() throws IOException {
        Path again = to.resolveSibling("again");

        Publisher.publish(course, to, List.of("97-addition"), false);
        Publisher.publish(course, again, List.of("97-addition"), false);

        assertThat(contents(again)).isEqualTo(contents(to));
    }

    @Test
    void an_update_brings_what_is_ours_and_leaves_what_is_the_students() throws IOException {
        Publisher.publish(course, to, List.of("97-addition"), false);
        Files.writeString(to.resolve(ADDITION), "my work");
        Files.writeString(to.resolve("notes.txt"), "my notes");
        Files.writeString(to.resolve("HANDOUT.md"), "tampered");
        edit("assignments/97-addition/" + ADDITION, "Sums", "Better sums");
        edit(
                "assignments/97-addition/src/test/java/gradients/addition/AdditionTest.java",
                "two_and_two",
                "one_and_one");
        edit("starter/kit/src/main/java/gradients/kit/Task.java", "Names the task", "Tells the task");
        Files.delete(course.resolve("assignments/97-addition/charts/one.svg"));
        String oldKit = kitVersion();

        List<String> changed = Publisher.publish(course, to, List.of(), true);

        assertThat(to.resolve(ADDITION)).hasContent("my work");
        assertThat(to.resolve("notes.txt")).hasContent("my notes");
        assertThat(to.resolve("HANDOUT.md")).content().startsWith("# Add numbers");
        assertThat(to.resolve("charts/one.svg")).doesNotExist();
        assertThat(kitVersion()).isNotEqualTo(oldKit);
        assertThat(to.resolve("pom.xml")).content().contains(kitVersion());
        assertThat(changed)
                .contains(
                        "src/test/java/gradients/addition/AdditionTest.java", "HANDOUT.md", "charts/one.svg", "pom.xml")
                .doesNotContain(ADDITION, "mvnw");
    }

    @Test
    void an_update_without_changes_writes_nothing() {
        Publisher.publish(course, to, List.of("97-addition", "98-doubling"), false);

        assertThat(Publisher.publish(course, to, List.of(), true)).isEmpty();
    }

    @Test
    void what_cannot_be_done_is_refused_in_one_sentence() throws IOException {
        Files.createDirectories(to);
        Files.writeString(to.resolve("thesis.txt"), "precious");

        assertThatThrownBy(() -> Publisher.publish(course, to, List.of("97-addition"), false))
                .isInstanceOf(UserError.class)
                .hasMessage(to + " is not empty. Publish to an empty directory, or use --update to bring changes into a"
                        + " repository that was published before.");
        assertThatThrownBy(() -> Publisher.publish(course, to, List.of("97-addition"), true))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(to + " is not a published repository: it has no .course/published.properties.");
        assertThatThrownBy(() -> Publisher.publish(course, to.resolveSibling("new"), List.of("97-adition"), false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("97-addition");
        assertThat(to.resolve("thesis.txt")).hasContent("precious");
    }

    @Test
    void a_forged_marker_cannot_reach_outside_of_the_clone() throws IOException {
        Path precious = Files.writeString(to.resolveSibling("precious.txt"), "precious");
        Publisher.publish(course, to, List.of("97-addition"), false);
        Files.writeString(to.resolve(Marker.FILE), "assignments=97-addition\nfiles=../precious.txt\n");

        assertThatThrownBy(() -> Publisher.publish(course, to, List.of(), true))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("../precious.txt");
        assertThat(precious).exists();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs rights there")
    void a_link_in_the_clone_cannot_lead_an_update_outside(@TempDir Path elsewhere) throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("precious.md"), "precious");
        Publisher.publish(course, to, List.of("97-addition"), false);
        Files.delete(to.resolve("HANDOUT.md"));
        Files.createSymbolicLink(to.resolve("HANDOUT.md"), precious);

        assertThatThrownBy(() -> Publisher.publish(course, to, List.of(), true))
                .isInstanceOf(UserError.class)
                .hasMessage(to.resolve("HANDOUT.md")
                        + " is a symbolic link, which no published file is; remove it and try again.");
        assertThat(precious).hasContent("precious");
    }

    @Test
    void a_starter_that_was_never_written_is_named() throws IOException {
        Files.delete(course.resolve("assignments/97-addition/" + ADDITION));

        assertThatThrownBy(() -> Publisher.publish(course, to, List.of("97-addition"), false))
                .isInstanceOf(UserError.class)
                .hasMessage("assignments/97-addition has no " + ADDITION + "; run ./course sync, which writes it.");
    }

    private void publishAllAt(String instant) {
        Publisher.publish(
                CourseFiles.at(course), to, List.of(), false, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private void edit(String path, String from, String by) throws IOException {
        Path file = course.resolve(path);
        Files.writeString(file, Files.readString(file).replace(from, by));
    }

    private String kitVersion() throws IOException {
        try (Stream<Path> versions = Files.list(to.resolve(".course/repository/gradients/kit"))) {
            List<String> names =
                    versions.map(folder -> folder.getFileName().toString()).toList();
            assertThat(names)
                    .as("versions of the kit, of which the scripts take any")
                    .hasSize(1);
            return names.get(0);
        }
    }

    /** Returns each file, and each entry of each jar, as text. */
    private static Map<String, String> contents(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString();
                contents.put(name, Files.readString(file, ISO_8859_1));
                if (name.endsWith(".jar")) {
                    addEntries(file, name, contents);
                }
            }
        }
        return contents;
    }

    private static void addEntries(Path jar, String name, Map<String, String> contents) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(name + "!" + entry.getName(), new String(zip.readAllBytes(), ISO_8859_1));
            }
        }
    }
}
