package gradients.grader.submission;

import static gradients.grader.submission.SampleCourse.ADDER;
import static gradients.grader.submission.SampleCourse.SCALER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.UserError;
import gradients.grader.grade.CompileError;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmissionsTest {

    @TempDir
    private Path course;

    @TempDir
    private Path alice;

    private Submissions submissions;

    @BeforeEach
    void a_course_of_two_assignments() {
        submissions = new SampleCourse(course).submissions();
    }

    private Submission only() {
        return submissions.read(submissions.locate(alice, Optional.empty()).get(0));
    }

    private List<String> found(Path directory, String only) {
        return submissions.locate(directory, Optional.ofNullable(only)).stream()
                .map(located -> located.assignment().id())
                .toList();
    }

    @Test
    void a_directory_with_sources_at_its_root_holds_one_assignment() {
        SampleCourse.write(alice, ADDER, "package gradients.adder; // Σ\n");

        Submission submission = only();

        assertThat(submission.assignment().id()).isEqualTo("01-adder");
        assertThat(submission.sources()).containsOnlyKeys(ADDER);
        assertThat(submission.sources().get(ADDER)).contains("Σ");
        assertThat(submission.problems()).isEmpty();
        assertThat(submission.tampering()).isEmpty();
        assertThat(submission.commit()).isEmpty();
    }

    @Test
    void a_directory_of_topic_folders_holds_several() {
        SampleCourse.write(alice, "02-scaler/" + SCALER, "package gradients.scaler;\n");
        SampleCourse.write(alice, "01-adder/" + ADDER, "package gradients.adder;\n");
        SampleCourse.write(alice, "03-unknown/" + ADDER, "package gradients.adder;\n");

        assertThat(found(alice, null)).containsExactly("01-adder", "02-scaler");
        assertThat(found(alice, "02-scaler")).containsExactly("02-scaler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignments/01-adder", "solutions/01-adder"})
    void the_untouched_starter_and_reference_are_clean_submissions(String folder) {
        Submission submission = submissions.read(
                submissions.locate(course.resolve(folder), Optional.empty()).get(0));

        assertThat(submission.assignment().id()).isEqualTo("01-adder");
        assertThat(submission.problems()).isEmpty();
        assertThat(submission.tampering()).isEmpty();
    }

    @Test
    void the_callers_word_and_then_a_marker_decide_which_assignment_it_is() {
        SampleCourse.write(alice, ADDER, "package gradients.adder;\n");
        SampleCourse.write(alice, ".gradients.yaml", "id: '02-scaler'\n");

        assertThat(found(alice, null)).containsExactly("02-scaler");
        assertThat(found(alice, "01-adder")).containsExactly("01-adder");
    }

    @Test
    void the_package_or_the_folders_name_decide_where_files_are_missing() throws IOException {
        SampleCourse.write(alice, "src/main/java/gradients/scaler/Other.java", "");
        Path named = Files.createDirectories(alice.resolve("classroom-01-adder-alice/src/main/java"));

        assertThat(found(alice, null)).containsExactly("02-scaler");
        assertThat(found(named.resolve("../../.."), null)).containsExactly("01-adder");
    }

    @Test
    void what_cannot_be_told_is_asked_for() throws IOException {
        Files.createDirectories(alice.resolve("src/main/java"));

        assertThatThrownBy(() -> found(alice, null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("pass --assignment with one of 01-adder, 02-scaler.");
        assertThatThrownBy(() -> found(alice, "01-ader"))
                .hasMessage("There is no assignment \"01-ader\"; did you mean 01-adder?");
    }

    @Test
    void a_missing_an_empty_and_a_foreign_directory_get_one_line_each() throws IOException {
        Path foreign = SampleCourse.write(alice, "notes/a.txt", "").getParent();
        Path empty = Files.createDirectory(alice.resolve("empty"));

        assertThatThrownBy(() -> found(alice.resolve("nobody"), null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("There is no directory");
        assertThatThrownBy(() -> found(empty, null)).hasMessageContaining("is empty");
        assertThatThrownBy(() -> found(foreign, null)).hasMessageContaining("neither src/main/java nor");
        assertThatThrownBy(() -> found(foreign.resolve("a.txt"), null)).hasMessageContaining("is a file");
    }

    @Test
    void a_missing_editable_file_is_worded_as_a_compile_error() {
        SampleCourse.write(alice, "01-adder/README.md", "");

        assertThat(only().problems())
                .containsExactly(new CompileError(ADDER, 0, "the file is missing; it belongs to the submission."));
    }

    @Test
    void a_huge_source_is_refused_before_it_is_read() throws IOException {
        Path file = SampleCourse.write(alice, ADDER, "");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }

        Submission submission = only();

        assertThat(submission.sources()).isEmpty();
        assertThat(submission.problems())
                .extracting(CompileError::message)
                .containsExactly("the file has 200.0 MiB; a source may have at most 1 MiB. Remove what is generated.");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() throws IOException {
        Files.write(SampleCourse.write(alice, ADDER, ""), new byte[] {'a', (byte) 0xe9, 'b'});

        assertThat(only().problems())
                .extracting(CompileError::message)
                .containsExactly("the file is not UTF-8 text (first at byte 1); save it with encoding UTF-8.");
    }

    @Test
    void a_link_in_place_of_the_file_or_above_it_is_refused() throws IOException {
        Path secret = SampleCourse.write(course, "secret/Adder.java", "secret");
        Path file = SampleCourse.write(alice, ADDER, "");
        Files.delete(file);
        Files.createSymbolicLink(file, secret);

        assertThat(only().problems())
                .extracting(CompileError::message)
                .containsExactly("Adder.java is a symbolic link; hand in the file itself.");

        Files.delete(file);
        Files.delete(file.getParent());
        Files.createSymbolicLink(file.getParent(), secret.getParent());
        Submission submission = submissions.read(
                submissions.locate(alice, Optional.of("01-adder")).get(0));
        assertThat(submission.sources()).isEmpty();
        assertThat(submission.problems())
                .extracting(CompileError::message)
                .containsExactly("adder is a symbolic link; hand in the file itself.");
    }

    @Test
    void a_directory_in_place_of_the_file_is_refused() throws IOException {
        Files.createDirectories(alice.resolve(ADDER));
        SampleCourse.write(alice, ".gradients.yaml", "id: 01-adder");

        assertThat(only().problems())
                .extracting(CompileError::message)
                .containsExactly("this is no ordinary file; hand in a Java source.");
    }
}
