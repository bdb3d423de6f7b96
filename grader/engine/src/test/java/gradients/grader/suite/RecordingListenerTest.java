package gradients.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.grade.Outcome;
import gradients.grader.remote.CallTarget;
import gradients.grader.remote.Fixtures;
import gradients.grader.remote.LocalTarget;
import gradients.grader.remote.Session;
import gradients.grader.remote.Stubs;
import gradients.grader.sandbox.SandboxException;
import gradients.grader.worker.wire.Reply;
import gradients.grader.worker.wire.Side;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import sample.suite.CallsInFieldsTest;

class RecordingListenerTest {

    private static final Stubs STUBS = Fixtures.stubs();

    /** A machine on which no sandbox starts. */
    private static final class Broken implements CallTarget {

        @Override
        public Reply call(Side side, String member, Object receiver, Object[] arguments, boolean isLasting) {
            throw new SandboxException("No sandbox could be started.");
        }

        @Override
        public void renew() {
            // there is nothing to give up
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }

    @Test
    void a_fault_in_a_field_belongs_to_the_test_and_so_do_its_calls() throws Exception {
        var unwritten = Fixtures.submission(
                STUBS, "Vectors", "return n;", "throw new gradients.kit.NotImplementedError(\"1.2 gone\");");

        SuiteRun run = run(new LocalTarget(STUBS.bundle(unwritten)));

        assertThat(run.records()).extracting(TestRecord::outcome).containsExactly(Outcome.NOT_IMPLEMENTED);
        assertThat(run.calls().get(run.records().get(0).id())).hasSize(1);
    }

    @Test
    void a_sandbox_that_does_not_start_is_our_fault_whatever_the_test_makes_of_it() {
        assertThatThrownBy(() -> run(new Broken()))
                .isInstanceOf(SuiteFault.class)
                .hasMessage("No sandbox could be started.");
    }

    private static SuiteRun run(CallTarget target) throws ClassNotFoundException {
        Class<?> test = STUBS.loader().loadClass(CallsInFieldsTest.class.getName());
        try (Session session = new Session(STUBS, target);
                Session.Binding bound = session.bind()) {
            RecordingListener listener = new RecordingListener(session);
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClass(test))
                                    .build(),
                            listener);
            return listener.run();
        }
    }
}
