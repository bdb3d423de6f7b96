package gradients.grader.report.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterTest {

    @Test
    void a_spreadsheet_saved_with_mark_quotes_and_unicode_is_read() throws IOException {
        String csv = "\uFEFFName,ID,Email,Shoe size\r\n\"Ærøskøbing, Søren \"\"Max\"\"\",soren,s@example.edu,43\r\n";

        Student student = Roster.parse("roster.csv", csv).get(0);

        assertThat(student)
                .isEqualTo(new Student("soren", "Ærøskøbing, Søren \"Max\"", "s@example.edu", "", "", "", ""));
    }

    @Test
    void semicolons_do_as_well() throws IOException {
        assertThat(Roster.parse("roster.csv", "id;section\na;1,5\n").get(0).section())
                .isEqualTo("1,5");
    }

    @Test
    void two_may_share_a_name() throws IOException {
        List<Student> students = Roster.parse("roster.csv", "id,name\na,Kim Lee\nb,Kim Lee\n");

        assertThat(students).extracting(Student::id).containsExactly("a", "b");
    }

    @Test
    void two_may_not_share_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.parse("roster.csv", "id\na\nb\na\n"))
                .withMessage("roster.csv, record 4: the id \"a\" stands twice.");
    }

    @Test
    void a_row_without_an_id_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.parse("roster.csv", "id,name\na,Ada\n,Bob\n"))
                .withMessage("roster.csv, record 3: The student \"Bob\" has no id; it names the submission.");
    }

    @Test
    void a_header_without_id_says_what_it_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.parse("roster.csv", "name,mail\n"))
                .withMessage("roster.csv, line 1: the header needs a column \"id\"; it has name, mail.");
    }

    @Test
    void another_encoding_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("roster.csv"), new byte[] {'i', 'd', '\n', (byte) 0xE6});

        assertThatIllegalArgumentException().isThrownBy(() -> Roster.read(file)).withMessageContaining("UTF-8");
    }
}
