package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import sample.course.Mean;
import sample.course.Vectors;

class StubsTest {

    private final Stubs stubs = Fixtures.stubs();

    @Test
    void a_stub_has_the_signatures_of_the_reference_and_nothing_else() throws Exception {
        Class<?> stub = stubs.loader().loadClass(Vectors.class.getName());

        assertThat(stub).isNotSameAs(Vectors.class);
        assertThat(Arrays.stream(stub.getDeclaredMethods()).filter(method -> !method.isSynthetic()))
                .extracting(method -> method.toGenericString())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Vectors.class.getDeclaredMethods())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                        .map(method -> method.toGenericString())
                        .toList());
        assertThat(stub.getField("TWO").get(null)).isEqualTo(2.0);
        assertThat(Arrays.stream(stub.getMethod("twice", SimpleMatrix.class).getParameters())
                        .map(Parameter::getName))
                .containsExactly("x");
    }

    @Test
    void given_code_is_the_same_here_and_there_and_state_is_gone() throws Exception {
        Class<?> stub = stubs.loader().loadClass(Mean.class.getName());

        assertThat(stub.getInterfaces()[0]).isSameAs(stubs.loader().loadClass("sample.course.Layer"));
        assertThat(Arrays.stream(stub.getDeclaredFields()).map(field -> field.getName()))
                .doesNotContain("start", "seen");
        assertThat(stubs.given())
                .containsOnlyKeys(
                        "sample.course.Layer",
                        "sample.course.Scale",
                        "sample.course.ScaleException",
                        "sample.course.Unit");
    }

    @Test
    void a_stub_outside_of_a_session_says_so() throws Exception {
        Class<?> stub = stubs.loader().loadClass(Vectors.class.getName());

        assertThatThrownBy(() -> stub.getMethod("gone", int.class).invoke(null, 1))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside of a session");
    }

    @Test
    void what_cannot_be_called_from_outside_is_reported_to_the_author() {
        Map<String, byte[]> reference = ClassFiles.ofPackage(getClass().getClassLoader(), "sample.course");
        Set<String> students = Set.of("sample.course.Unit", "sample.course.Layer", "sample.course.ScaleException");

        Stubs odd = Stubs.of(
                "sample.course", reference, students, Set.of(), getClass().getClassLoader());

        assertThat(odd.problems()).hasSize(3);
        assertThat(odd.problems())
                .anyMatch(problem -> problem.startsWith("sample.course.Unit is an interface or an enum"));
        assertThat(odd.problems())
                .anyMatch(problem -> problem.startsWith("ScaleException extends java.lang.RuntimeException;"));
        assertThat(stubs.problems()).isEmpty();
    }
}
