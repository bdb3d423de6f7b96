package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import gradients.grader.sandbox.Isolation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import sample.suite.SampleTest;

/** {@link SampleTest} passes on the reference as any test does, and just so through stubs. */
class SuiteThroughStubsTest {

    private final Stubs stubs = Fixtures.stubs();

    @Test
    void the_suite_passes_locally_through_stubs() throws Exception {
        try (Session session = new Session(stubs, new LocalTarget(stubs.referenceBundle()));
                Session.Binding bound = session.bind()) {
            assertAllPass(run(suite()));
        }
    }

    @Test
    void the_suite_passes_through_a_worker() throws Exception {
        Map<String, byte[]> submission = Fixtures.submission(stubs, "Mean");
        try (WorkerPool pool = new WorkerPool(Fixtures.sandbox(Isolation.PROCESS), 1);
                Session session =
                        new Session(stubs, new WorkerTarget(pool, stubs.bundle(submission), CallLimits.DEFAULT));
                Session.Binding bound = session.bind()) {
            assertAllPass(run(suite()));
            assertThat(session.fault()).isEmpty();
        }
    }

    private Class<?> suite() throws ClassNotFoundException {
        Class<?> suite = stubs.loader().loadClass(SampleTest.class.getName());
        assertThat(suite).isNotSameAs(SampleTest.class);
        return suite;
    }

    private static TestExecutionSummary run(Class<?> suite) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite))
                .build();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    private static void assertAllPass(TestExecutionSummary summary) {
        assertThat(summary.getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThanOrEqualTo(12);
    }
}
