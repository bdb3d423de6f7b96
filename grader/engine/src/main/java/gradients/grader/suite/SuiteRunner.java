package gradients.grader.suite;

import gradients.grader.remote.CallTarget;
import gradients.grader.remote.Gate;
import gradients.grader.remote.Session;
import java.util.Optional;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the hidden tests of one assignment on the JUnit Platform, in the calling thread. */
public final class SuiteRunner {

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());

    /**
     * Runs the tests on what the target runs.
     *
     * @param target the code under test; not closed
     * @param seed what the tests draw their inputs from
     */
    public SuiteRun run(Bench bench, CallTarget target, String seed) {
        Session session = new Session(bench.stubs(), target);
        RecordingListener listener = new RecordingListener(session, true, () -> {});
        execute(bench, session, seed, listener);
        return listener.run();
    }

    /** Returns the first failure of this code, or empty if every test passes. */
    public Optional<TestRecord> firstFailure(Bench bench, CallTarget target, String seed) {
        Gate gate = new Gate(target);
        Session session = new Session(bench.stubs(), gate);
        RecordingListener listener = new RecordingListener(session, false, gate::shut);
        execute(bench, session, seed, listener);
        return listener.run().records().stream()
                .filter(record -> !record.passed())
                .findFirst();
    }

    private void execute(Bench bench, Session session, String seed, RecordingListener listener) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(bench.stubs().loader());
        try (Session.Binding binding = session.bind()) {
            launcher.execute(request(bench, seed), listener);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static LauncherDiscoveryRequest request(Bench bench, String seed) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(bench.tests().stream()
                        .map(DiscoverySelectors::selectClass)
                        .toList())
                .configurationParameter("gradients.seed", seed)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .build();
    }
}
