package gradients.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.CourseFiles;
import gradients.grader.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClassListTest {

    private static final String YAML = """
            id: 01-mean
            title: Mean
            package: gradients.mean
            editable: [src/main/java/gradients/mean/Mean.java]
            style: 0
            tasks: [{id: "1.1", title: Mean, points: 100, hints: [a]}]
            """;

    @TempDir
    private Path directory;

    private Submissions submissions;

    @BeforeEach
    void make_a_course() throws IOException {
        Path assignment = Files.createDirectories(directory.resolve("course/assignments/01-mean"));
        Files.writeString(assignment.resolve("assignment.yaml"), YAML);
        submissions = new Submissions(CourseFiles.at(directory.resolve("course")));
    }

    @Test
    void a_folder_without_a_submission_is_skipped_and_the_others_are_not() throws IOException {
        submission("ada");
        Files.createDirectories(directory.resolve("class/empty"));

        ClassList list = list();

        assertThat(list.tickets()).extracting(Ticket::student).containsExactly("ada");
        assertThat(list.skipped()).extracting(Skipped::student).containsExactly("empty");
        assertThat(list.skipped().get(0).reason()).contains("is empty");
    }

    @Test
    void two_folders_for_one_submission_are_skipped_both() throws IOException {
        submission("01-mean-ada");
        submission("dl-01-mean-ada");
        submission("bob");

        ClassList list = list();

        assertThat(list.tickets()).extracting(Ticket::student).containsExactly("bob");
        assertThat(list.skipped()).hasSize(1);
        assertThat(list.skipped().get(0).reason()).contains("01-mean-ada", "dl-01-mean-ada", "keep one");
    }

    @Test
    void shards_share_everything_out() throws IOException {
        for (String student : List.of("ada", "bob", "cleo", "dan", "eve")) {
            submission(student);
        }
        ClassList all = list();

        assertThat(List.of(all.of(new Shard(1, 2)), all.of(new Shard(2, 2))))
                .flatExtracting(ClassList::tickets)
                .containsExactlyInAnyOrderElementsOf(all.tickets());
    }

    private ClassList list() {
        List<Seat> seats = new ClassDirectory(List.of("01-mean")).seats(directory.resolve("class"));
        return ClassList.of(submissions, seats, name -> name, Optional.empty());
    }

    private void submission(String folder) throws IOException {
        Path source = directory.resolve("class").resolve(folder).resolve("src/main/java/gradients/mean/Mean.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package gradients.mean;\n");
    }
}
