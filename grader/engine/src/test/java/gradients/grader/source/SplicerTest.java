package gradients.grader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.UserError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SplicerTest {

    private static final String REFERENCE =
            "package p;\n\n/** A. */\nclass A {\n    int one() {\n        return 1; // one\n    }\n}\n";

    static List<String> cases() {
        return Fixtures.cases("splice");
    }

    private static Map<String, String> files(String name, String suffix) {
        Map<String, String> files = new TreeMap<>();
        for (String type : List.of("A", "B")) {
            String path = "splice/" + name + "/" + type + suffix;
            if (Fixtures.exists(path)) {
                files.put(type + ".java", Fixtures.read(path));
            }
        }
        return files;
    }

    private static Map<String, String> spliced(String name) {
        return new Splicer(files(name, ".java"))
                .splice("Changes.java", Fixtures.read("splice/" + name + "/Changes.java"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_changed_files_equal_the_golden_ones(String name) {
        assertThat(spliced(name)).isEqualTo(files(name, ".spliced.java"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_changed_files_compile(String name) {
        try (TrustedCompiler compiler = new TrustedCompiler(List.of())) {
            assertThat(compiler.compile(spliced(name))).containsKey("gradients.fixture.A");
        }
    }

    @Test
    void a_class_that_the_reference_does_not_have_is_an_error() {
        Splicer splicer = new Splicer(Map.of("A.java", REFERENCE));

        assertThatThrownBy(() -> splicer.splice("mistakes/X.java", "package p;\n\nclass AA {}\n"))
                .isInstanceOf(UserError.class)
                .hasMessage("mistakes/X.java:3: the reference has no class p.AA; did you mean A?");
        assertThatThrownBy(() -> splicer.splice("mistakes/X.java", "package q;\n\nclass A {}\n"))
                .hasMessageContaining("the reference has no class q.A");
    }

    @Test
    void changes_that_change_nothing_are_an_error() {
        Splicer splicer = new Splicer(Map.of("A.java", REFERENCE));
        String same = "package p;\nclass A {\n    @Deprecated /* as */ int one() { return 1; }\n}\n";

        assertThatThrownBy(() -> splicer.splice("mistakes/Same.java", same))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("mistakes/Same.java does not differ from the reference;");
    }
}
