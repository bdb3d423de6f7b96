package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known answers run in this process, so the ones that never end must be ended. */
class StepCountingTest {

    private static final Stubs STUBS = Fixtures.stubs();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (n > 0) { } return n;",
                "do { n = Math.abs(n) + 1; } while (n != 0); return n;",
                "for (int i = 1; i != 0; i = 1 + i % 7) { n ^= i; } return n;",
                "java.util.stream.Stream.iterate(1, i -> i).forEach(i -> { }); return n;",
            })
    void what_never_ends_is_ended(String body) {
        assertThatThrownBy(() -> gone(body, 1))
                .isInstanceOf(StudentException.class)
                .hasMessageContaining("took too many steps");
    }

    @Test
    void what_ends_is_as_it_was() throws Throwable {
        String sum = "int s = 0; for (int i = 1; i <= n; i++) { for (int j = 0; j < i; j++) { s++; } } return s;";

        assertThat(gone(sum, 1_000)).isEqualTo(500_500);
    }

    private static Object gone(String body, int n) throws Throwable {
        Map<String, byte[]> classes = StepCounting.in(Fixtures.submission(STUBS, "Vectors", "return n;", body));
        try (Session session = new Session(STUBS, new LocalTarget(STUBS.bundle(classes)));
                Session.Binding bound = session.bind()) {
            return STUBS.loader()
                    .loadClass("sample.course.Vectors")
                    .getMethod("gone", int.class)
                    .invoke(null, n);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
