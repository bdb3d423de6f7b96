package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.worker.wire.Bundle;
import java.lang.reflect.Method;
import java.util.function.ToDoubleFunction;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mistakes with shared matrices show as they would in one JVM. */
class AliasingTest {

    private static final Stubs STUBS = Fixtures.stubs();

    private static Session.Binding opened;

    @AfterEach
    void unbind() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void an_object_that_keeps_the_callers_matrix_sees_its_changes() throws Throwable {
        try (Session session = open("this.start = start.copy();", "this.start = start;")) {
            SimpleMatrix start = row(1, 1);
            Object mean = make(start);
            start.set(0, 0, 99);

            assertThat(sum(mean).get(0, 0)).isEqualTo(99);
        }
    }

    @Test
    void an_object_that_hands_out_its_state_is_changed_by_the_caller() throws Throwable {
        try (Session session = open("return sum.copy();", "return seen.isEmpty() ? start : sum;")) {
            Object mean = make(row(1, 1));
            sum(mean).set(0, 0, 98);

            assertThat(sum(mean).get(0, 0)).isEqualTo(98);
            assertThat(sum(mean)).isSameAs(sum(mean));
        }
    }

    @Test
    void state_that_was_handed_out_changes_in_the_callers_hands() throws Throwable {
        try (Session session =
                open("return sum.copy();", "return start;", "seen.add(x.copy());", "start.setTo(start.plus(x));")) {
            Object mean = make(row(1, 1));
            SimpleMatrix before = sum(mean);

            add(mean, row(5, 5));

            assertThat(before.get(0, 0)).isEqualTo(6);
            assertThat(session.fault()).isEmpty();
        }
    }

    @Test
    void a_value_that_was_passed_in_earlier_may_not_change_later() throws Throwable {
        try (Session session =
                open("this.start = start.copy();", "this.start = start;", "seen.add(x.copy());", "start.zero();")) {
            SimpleMatrix start = row(1, 1);
            Object mean = make(start);

            assertThatThrownBy(() -> add(mean, row(5, 5)));

            assertThat(start.get(0, 0)).isEqualTo(1);
            assertThat(session.fault())
                    .contains(new Fault(
                            Fault.Kind.MODIFIED_ARGUMENT,
                            "add changed a value that an earlier call had passed in; keep a copy of what you are"
                                    + " given."));
        }
    }

    @Test
    void an_argument_that_is_changed_and_put_back_is_no_fault() throws Throwable {
        String loop = "double old = x[i]; x[i] += 1; slopes[i] = f.applyAsDouble(x); x[i] = old;"
                + " slopes[i] -= f.applyAsDouble(x);";
        Bundle code = STUBS.bundle(Fixtures.submission(
                STUBS,
                "Vectors",
                "double[] moved = x.clone();",
                "",
                "moved[i] += 1;",
                "",
                "slopes[i] = f.applyAsDouble(moved) - f.applyAsDouble(x);",
                loop));
        try (Session session = new Session(STUBS, new LocalTarget(code));
                Session.Binding bound = session.bind()) {
            Method slopes = STUBS.loader()
                    .loadClass("sample.course.Vectors")
                    .getMethod("slopes", ToDoubleFunction.class, double[].class);
            ToDoubleFunction<double[]> product = x -> x[0] * x[1];

            assertThat((double[]) slopes.invoke(null, product, new double[] {3, 5}))
                    .containsExactly(5, 3);

            assertThat(session.fault()).isEmpty();
        }
    }

    @Test
    void thousands_of_values_do_not_slow_calls_down() throws Throwable {
        try (Session session = open("seen.add(x.copy());", "seen.add(x); if (seen.size() > 3) { seen.clear(); }")) {
            Object mean = make(row(1, 1));
            long start = System.nanoTime();
            for (int i = 0; i < 3_000; i++) {
                add(mean, row(i, i));
            }

            assertThat((System.nanoTime() - start) / 3_000)
                    .as("nanoseconds a call")
                    .isLessThan(2_000_000);
        }
    }

    private static SimpleMatrix row(double... values) {
        return new SimpleMatrix(new double[][] {values});
    }

    /** Opens a session, bound to this thread, on the reference with some texts of Mean replaced. */
    private static Session open(String... replacements) {
        Bundle code = STUBS.bundle(Fixtures.submission(STUBS, "Mean", replacements));
        Session session = new Session(STUBS, new LocalTarget(code));
        opened = session.bind();
        return session;
    }

    private static Class<?> mean() throws ClassNotFoundException {
        return STUBS.loader().loadClass("sample.course.Mean");
    }

    private static Object make(SimpleMatrix start) throws ReflectiveOperationException {
        return mean().getConstructor(SimpleMatrix.class).newInstance(start);
    }

    private static SimpleMatrix sum(Object mean) throws ReflectiveOperationException {
        return (SimpleMatrix) mean().getMethod("sum").invoke(mean);
    }

    private static void add(Object mean, SimpleMatrix x) throws ReflectiveOperationException {
        mean().getMethod("add", SimpleMatrix.class).invoke(mean, x);
    }
}
