package gradients.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.grade.CompileError;
import gradients.grader.remote.Fixtures;
import gradients.grader.sandbox.Program;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.sandbox.SandboxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CompilerTest {

    private static final Sandbox SANDBOX = Sandbox.strongest(Fixtures.cache());
    private static final Compiler COMPILER = new Compiler(SANDBOX, Duration.ofSeconds(15));
    private static final String PATH = "src/main/java/a/A.java";

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    @Test
    void classes_come_back_as_bytes_and_can_be_given_to_the_next_compilation() {
        Compilation first = compile("package a; public class A { public static class B {} }", Map.of());
        Compilation second = COMPILER.compile(Map.of("C.java", "package a; class C extends A.B {}"), first.classes());

        assertThat(first.classes()).containsOnlyKeys("a.A", "a.A$B");
        assertThat(second.classes()).containsOnlyKeys("a.C");
    }

    @Test
    void an_error_names_file_and_line() {
        Compilation compilation = compile("package a;\nclass A {\n  int n = \"text\";\n}", Map.of());

        assertThat(compilation.isGood()).isFalse();
        assertThat(compilation.errors())
                .containsExactly(
                        new CompileError(PATH, 3, "incompatible types: java.lang.String cannot be converted to int"));
    }

    @Test
    void the_libraries_are_the_kit_and_ejml_only() {
        assertThat(compile("package a; class A { org.ejml.simple.SimpleMatrix m; gradients.kit.Task t; }", Map.of())
                        .isGood())
                .isTrue();
        assertThat(compile("package a; class A { org.junit.jupiter.api.Test t; }", Map.of())
                        .errors())
                .extracting(CompileError::message)
                .containsExactly("package org.junit.jupiter.api does not exist");
    }

    @Test
    void a_compiler_that_does_not_start_is_no_fault_of_the_sources() {
        Program missing = new Program("missing", "gradients.grader.worker.NoSuchMain", 64, List.of(), 2048);
        try (Compiler broken = new Compiler(SANDBOX, missing, Duration.ofSeconds(15))) {
            assertThatThrownBy(() -> broken.compile(Map.of("A.java", "class A {}"), Map.of()))
                    .isInstanceOf(SandboxException.class)
                    .hasMessage("The compiler did not start; run ./course doctor.");
        }
    }

    @Test
    void given_code_cannot_be_declared_again() {
        Map<String, byte[]> given =
                compile("package a; public class A {}", Map.of()).classes();

        assertThat(compile("package a; public class A { int evil; }", given).errors())
                .containsExactly(
                        new CompileError("", 0, "a.A is given code; the submission must not declare it again."));
    }

    @Test
    void a_source_without_end_is_stopped_and_the_next_one_compiled() {
        StringBuilder deep = new StringBuilder("package a; class A { Object o = ");
        deep.append("java.util.List.of(".repeat(3_000))
                .append("1")
                .append(")".repeat(3_000))
                .append("; }");
        try (Compiler hasty = new Compiler(SANDBOX, Duration.ofSeconds(5))) {
            Compilation compilation = hasty.compile(Map.of(PATH, deep.toString()), Map.of());

            assertThat(compilation.isGood()).isFalse();
            assertThat(compilation.errors().get(0).message()).startsWith("The compiler ");
            assertThat(hasty.compile(Map.of(PATH, "package a; class A {}"), Map.of())
                            .isGood())
                    .isTrue();
        }
    }

    @Test
    void folding_constants_cannot_exhaust_the_machine() {
        StringBuilder bomb = new StringBuilder("package a; class A { static final String S0 = \"xxxxxxxxxxxxxxxx\";");
        for (int i = 1; i < 24; i++) {
            bomb.append("static final String S%d = S%d + S%d;".formatted(i, i - 1, i - 1));
        }

        Compilation compilation = compile(bomb.append("}").toString(), Map.of());

        assertThat(compilation.isGood()).isFalse();
        assertThat(compile("package a; class A {}", Map.of()).isGood()).isTrue();
    }

    @Test
    void a_huge_source_is_refused_by_name() {
        assertThat(compile(" ".repeat(600_000), Map.of()).errors())
                .containsExactly(new CompileError("", 0, PATH + " is larger than 512 KiB; no solution is that long."));
    }

    private static Compilation compile(String source, Map<String, byte[]> given) {
        return COMPILER.compile(Map.of(PATH, source), given);
    }
}
