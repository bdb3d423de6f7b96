package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.source.TrustedCompiler;
import gradients.grader.worker.wire.Bundle;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code of ours that never returns ends all the same, in the thread that called it. */
class FuseTest {

    private static final Stubs STUBS = Fixtures.stubs();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (n == n) { n += 0; } return n;",
                "for (;;) { if (n != n) { return n; } }",
                "do { n = -n; } while (n <= n); return n;",
                "while (n == n) { try { n = gone(n); } catch (Throwable swallowed) { n = 1; } } return n;",
                "int[] count = {0}; java.util.stream.IntStream.iterate(0, i -> i).takeWhile(i -> i == 0)"
                        + ".forEach(i -> count[0]++); return count[0];",
            })
    void what_never_ends_is_a_timeout(String body) throws Throwable {
        assertThat(faultOf(body).kind()).isEqualTo(Fault.Kind.TIMED_OUT);
    }

    @Test
    void a_call_after_it_has_a_whole_fuse_again() throws Throwable {
        faultOf("while (n == n) { n += 0; } return n;");

        assertThat(call(STUBS.referenceBundle())).isEqualTo(7);
    }

    @Test
    void endless_recursion_is_thrown_as_in_a_worker() throws Throwable {
        try (Session session = new Session(STUBS, new LocalTarget(changed("return gone(n);")));
                Session.Binding bound = session.bind()) {
            assertThat(gone()).isInstanceOfAny(StackOverflowError.class, StudentException.class);
        }
    }

    @Test
    void code_with_static_state_is_loaded_anew_and_other_code_is_not() {
        LocalCode stateless = LocalCode.of(STUBS.referenceBundle());
        LocalCode stateful = LocalCode.of(STUBS.bundle(Fixtures.submission(
                STUBS, "Vectors", "private Vectors() {}", "private static int calls; private Vectors() { calls++; }")));

        assertThat(stateless.fresh()).isSameAs(stateless.fresh());
        assertThat(stateful.fresh()).isNotSameAs(stateful.fresh());
    }

    @Test
    void static_state_counts_where_the_code_can_reach_it() {
        try (TrustedCompiler compiler = new TrustedCompiler(List.of())) {
            Map<String, byte[]> classes = compiler.compile(Map.of(
                    "Log.java", "package p; class Log { static int calls; }",
                    "Given.java", "package p; class Given { static int next() { return ++Log.calls; } }",
                    "Asks.java", "package p; public class Asks { public static int ask() { return Given.next(); } }",
                    "Plain.java", "package p; public class Plain { public static int ask() { return 1; } }"));
            Map<String, byte[]> given = Map.of("p.Log", classes.get("p.Log"), "p.Given", classes.get("p.Given"));

            LocalCode asks = LocalCode.of(new Bundle("p", given, Map.of("p.Asks", classes.get("p.Asks"))));
            LocalCode plain = LocalCode.of(new Bundle("p", given, Map.of("p.Plain", classes.get("p.Plain"))));

            assertThat(asks.fresh()).as("by way of given code").isNotSameAs(asks.fresh());
            assertThat(plain.fresh()).as("state that it never meets").isSameAs(plain.fresh());
        }
    }

    private static Fault faultOf(String body) throws Throwable {
        try (Session session = new Session(STUBS, new LocalTarget(changed(body)));
                Session.Binding bound = session.bind()) {
            assertThat(gone()).isInstanceOf(StudentException.class);
            return session.fault().orElseThrow();
        }
    }

    private static int call(Bundle code) throws Throwable {
        try (Session session = new Session(STUBS, new LocalTarget(code));
                Session.Binding bound = session.bind()) {
            return (int) gone();
        }
    }

    private static Bundle changed(String body) {
        return STUBS.bundle(Fixtures.submission(STUBS, "Vectors", "return n;", body));
    }

    /** Returns what {@code Vectors.gone(7)} returns or throws. */
    private static Object gone() throws ReflectiveOperationException {
        try {
            return STUBS.loader()
                    .loadClass("sample.course.Vectors")
                    .getMethod("gone", int.class)
                    .invoke(null, 7);
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }
}
