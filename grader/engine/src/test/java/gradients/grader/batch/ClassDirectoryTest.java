package gradients.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClassDirectoryTest {

    private final ClassDirectory layouts = new ClassDirectory(List.of("01-sigmoid-backprop", "05-gradient-clipping"));

    @TempDir
    private Path directory;

    @Test
    void a_plain_folder_is_a_student() throws IOException {
        folders("bob", "ada", ".git");
        Files.writeString(directory.resolve("notes.txt"), "no student");

        assertThat(layouts.seats(directory)).extracting(Seat::student).containsExactly("ada", "bob");
        assertThat(layouts.seats(directory)).allMatch(seat -> seat.assignment().isEmpty());
    }

    @Test
    void clones_of_github_classroom_are_named_by_slug_and_user() throws IOException {
        folders("05-gradient-clipping-submissions/05-gradient-clipping-ada-l", "week-3-submissions/week-3-bob");

        assertThat(layouts.seats(directory))
                .extracting(Seat::student, Seat::assignment)
                .containsExactly(tuple("ada-l", Optional.of("05-gradient-clipping")), tuple("bob", Optional.empty()));
    }

    @Test
    void the_folder_of_one_slug_may_be_named_itself() throws IOException {
        folders("week-3-submissions/week-3-bob");

        assertThat(layouts.seats(directory.resolve("week-3-submissions")))
                .extracting(Seat::student)
                .containsExactly("bob");
    }

    @Test
    void repositories_of_classroom_50_are_named_by_classroom_assignment_and_user() throws IOException {
        folders("dl-05-gradient-clipping-ada", "dl-01-sigmoid-backprop-ada");

        assertThat(layouts.seats(directory))
                .extracting(seat -> seat.student() + " " + seat.assignment().orElseThrow())
                .containsExactly("ada 01-sigmoid-backprop", "ada 05-gradient-clipping");
    }

    @Test
    void a_link_is_no_student() throws IOException {
        folders("ada");
        Files.createSymbolicLink(directory.resolve("eve"), directory.resolve("ada"));

        assertThat(layouts.seats(directory)).extracting(Seat::student).containsExactly("ada");
    }

    @Test
    void a_missing_directory_is_named() {
        assertThatThrownBy(() -> layouts.seats(directory.resolve("none")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("none");
    }

    private void folders(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(directory.resolve(name));
        }
    }
}
