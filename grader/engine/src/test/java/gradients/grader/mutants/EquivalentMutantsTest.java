package gradients.grader.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EquivalentMutantsTest {

    private static final String LIST = """
            equivalent:
              - reason: At zero both are alike.
                mutants:
                  - in: A.f
                    line: "return x > 0;"
                    becomes: "return x >= 0;"
            """;

    @TempDir
    Path folder;

    @Test
    void a_mutant_is_known_by_member_and_lines_wherever_it_stands() throws IOException {
        EquivalentMutants known = read(LIST);

        assertThat(known.has(mutant("A.f", 3, "return x >= 0;"))).isTrue();
        assertThat(known.has(mutant("A.f", 7, "return x >= 0;"))).isTrue();
        assertThat(known.has(mutant("A.g", 3, "return x >= 0;"))).isFalse();
        assertThat(known.has(mutant("A.f", 3, "return x < 0;"))).isFalse();
    }

    @Test
    void an_entry_that_fits_no_survivor_is_stale() throws IOException {
        EquivalentMutants known = read(LIST);

        assertThat(known.stale(List.of(mutant("A.f", 3, "return x >= 0;")))).isEmpty();
        assertThat(known.stale(List.of(mutant("A.f", 3, "return x < 0;")))).hasSize(1);
    }

    @Test
    void without_a_file_nothing_is_equivalent() {
        assertThat(EquivalentMutants.in(folder).equivalent()).isEmpty();
    }

    @Test
    void a_group_needs_a_reason_and_mutants() {
        assertThatThrownBy(() -> read(LIST.replace("At zero both are alike.", "\"\"")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> read("equivalent:\n  - reason: Why not.\n    mutants: []\n"))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> read(LIST.replace("becomes", "turns")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("turns");
    }

    private EquivalentMutants read(String text) throws IOException {
        Files.writeString(folder.resolve(EquivalentMutants.FILE), text);
        return EquivalentMutants.in(folder);
    }

    private static Mutant mutant(String member, long number, String becomes) {
        return new Mutant("A.java", member, number, "return x > 0;", becomes, "");
    }
}
