package gradients.grader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.UserError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrustedCompilerTest {

    private final TrustedCompiler compiler = new TrustedCompiler(List.of());

    @AfterEach
    void close() {
        compiler.close();
    }

    @Test
    void classes_come_by_binary_name_and_run() throws ReflectiveOperationException {
        Map<String, byte[]> classes =
                compiler.compile(Map.of("p/A.java", "package p; public class A { static class B {} }"));

        assertThat(classes).containsOnlyKeys("p.A", "p.A$B");
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) {
                return defineClass(name, classes.get(name), 0, classes.get(name).length);
            }
        };
        assertThat(loader.loadClass("p.A").getSimpleName()).isEqualTo("A");
    }

    @Test
    void one_compilation_knows_nothing_of_another() {
        compiler.compile(Map.of("A.java", "class A {}"));

        assertThatThrownBy(() -> compiler.compile(Map.of("B.java", "class B extends A {}")))
                .isInstanceOf(UserError.class);
    }

    @Test
    void an_error_names_file_and_line_and_shows_the_code() {
        assertThatThrownBy(() -> compiler.compile(Map.of("p/my A.java", "class A {\n    int n = true;\n}\n")))
                .isInstanceOf(UserError.class)
                .hasMessage("p/my A.java:2: incompatible types: boolean cannot be converted to int in «int n = true;»");
    }
}
