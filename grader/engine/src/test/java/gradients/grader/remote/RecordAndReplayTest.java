package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.remote.CallOutcome.Faulted;
import gradients.grader.remote.CallOutcome.Returned;
import gradients.grader.remote.CallOutcome.Threw;
import gradients.grader.worker.wire.Bundle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class RecordAndReplayTest {

    private static final Stubs STUBS = Fixtures.stubs();

    private final List<CallRecord> calls = new ArrayList<>();

    @Test
    void a_record_keeps_the_arguments_as_they_were() throws Throwable {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{1, 2}});

        record(STUBS.referenceBundle(), () -> {
            call("twice", x);
            x.set(0, 0, 9);
        });

        CallRecord call = calls.get(0);
        assertThat(call.className()).isEqualTo("sample.course.Vectors");
        assertThat(call.methodName()).isEqualTo("twice");
        assertThat(call.receiver()).isNull();
        assertThat(((SimpleMatrix) call.arguments().get(0)).get(0, 0)).isEqualTo(1);
        assertThat(((SimpleMatrix) ((Returned) call.outcome()).value()).get(0, 1))
                .isEqualTo(4);
    }

    @Test
    void what_a_submission_returns_is_recorded_up_to_a_bound() throws Throwable {
        record(changed("Vectors", "return x.scale(TWO);", "return new SimpleMatrix(1000, 1000);"), () -> {
            for (int i = 0; i < 10; i++) {
                call("twice", new SimpleMatrix(1, 1));
            }
        });

        assertThat(calls).hasSize(10);
        assertThat(calls.get(0).outcome()).isInstanceOf(Returned.class);
        assertThat(calls.get(9).outcome()).isEqualTo(new CallOutcome.Unplayed());
    }

    @Test
    void exceptions_and_faults_are_recorded() throws Throwable {
        record(STUBS.referenceBundle(), () -> {
            assertThatThrownBy(() -> call("fail", "argument"));
            assertThatThrownBy(() -> call("fail", "todo"));
        });
        record(changed("Vectors", "return x.scale(TWO);", "x.zero(); return x;"), () -> {
            assertThatThrownBy(() -> call("twice", new SimpleMatrix(new double[][] {{1}})));
        });

        assertThat(calls.get(0).outcome())
                .isEqualTo(new Threw("java.lang.IllegalArgumentException", "n must be positive, not -1"));
        assertThat(calls.get(1).outcome()).isEqualTo(new Threw("gradients.kit.NotImplementedError", "1.1 fail"));
        assertThat(((Faulted) calls.get(2).outcome()).fault().kind()).isEqualTo(Fault.Kind.MODIFIED_ARGUMENT);
    }

    @Test
    void a_history_of_an_object_is_replayed_on_other_code() throws Throwable {
        SimpleMatrix one = new SimpleMatrix(new double[][] {{1}});
        record(STUBS.referenceBundle(), () -> {
            Object mean = mean().getMethod("ofZeros", int.class, int.class).invoke(null, 1, 1);
            Object same = mean().getMethod("self").invoke(mean);
            mean().getMethod("add", SimpleMatrix.class).invoke(same, one);
            mean().getMethod("isLike", mean())
                    .invoke(mean, mean().getConstructor(SimpleMatrix.class).newInstance(one));
            mean().getMethod("sum").invoke(mean);
        });

        List<CallOutcome> here = replay(STUBS.referenceBundle());
        List<CallOutcome> there = replay(changed("Mean", "seen.add(x.copy());", "seen.add(x.scale(3));"));

        assertThat(sum(here)).isEqualTo(1);
        assertThat(sum(there)).isEqualTo(3);
        assertThat(here.get(4)).isEqualTo(new Returned(true));
        assertThat(there.get(4)).isEqualTo(new Returned(false));
    }

    @Test
    void random_generators_and_functions_are_replayed_from_where_they_stood() throws Throwable {
        Random random = new Random(3);
        record(STUBS.referenceBundle(), () -> {
            call("draw", random);
            call("draw", random);
            Method slope = vectors().getMethod("slope", DoubleUnaryOperator.class, double.class);
            slope.invoke(null, (DoubleUnaryOperator) x -> x * x, 3.0);
        });

        List<CallOutcome> again = replay(STUBS.referenceBundle());

        assertThat(again).isEqualTo(calls.stream().map(CallRecord::outcome).toList());
        assertThat(again.get(0)).isNotEqualTo(again.get(1));
    }

    @Test
    void a_call_on_an_object_that_the_other_code_did_not_make_is_not_played() throws Throwable {
        record(STUBS.referenceBundle(), () -> {
            Object mean = mean().getMethod("ofZeros", int.class, int.class).invoke(null, 1, 1);
            mean().getMethod("sum").invoke(mean);
        });

        String refused = "throw new IllegalStateException(\"no zeros\");";
        List<CallOutcome> there = replay(changed("Mean", "return new Mean(new SimpleMatrix(rows, columns));", refused));

        assertThat(there)
                .containsExactly(new Threw("java.lang.IllegalStateException", "no zeros"), new CallOutcome.Unplayed());
    }

    private interface Steps {
        void run() throws Throwable;
    }

    private void record(Bundle code, Steps test) throws Throwable {
        try (Session session = new Session(STUBS, new LocalTarget(code));
                Session.Binding bound = session.bind()) {
            session.listen(calls::add);
            test.run();
        }
    }

    private List<CallOutcome> replay(Bundle code) {
        try (Session session = new Session(STUBS, new LocalTarget(code))) {
            return new Replay(session).run(calls);
        }
    }

    private static double sum(List<CallOutcome> outcomes) {
        return ((SimpleMatrix) ((Returned) outcomes.get(5)).value()).get(0, 0);
    }

    private static Bundle changed(String file, String text, String by) {
        return STUBS.bundle(Fixtures.submission(STUBS, file, text, by));
    }

    private static Class<?> vectors() throws ClassNotFoundException {
        return STUBS.loader().loadClass("sample.course.Vectors");
    }

    private static Class<?> mean() throws ClassNotFoundException {
        return STUBS.loader().loadClass("sample.course.Mean");
    }

    private static Object call(String name, Object argument) throws Throwable {
        Method method = Arrays.stream(vectors().getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            return method.invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
