package gradients.grader.suite;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
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
     * Runs the tests and returns their records in JUnit's order, which is the same at every run.
     *
     * @param suite the classes to run, loaded so that the API they call is a stub
     * @param seed what the tests draw their inputs from
     * @param monitor what the called side noticed, test by test
     */
    public List<TestRecord> run(HiddenSuite suite, String seed, CallMonitor monitor) {
        List<DiscoverySelector> classes = suite.testClasses().stream()
                .map(type -> (DiscoverySelector) selectClass(type))
                .toList();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes)
                .configurationParameter("gradients.seed", seed)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .build();
        RecordingListener listener = new RecordingListener(monitor);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(suite.loader());
        try {
            launcher.execute(request, listener);
        } finally {
            thread.setContextClassLoader(before);
        }
        return listener.records();
    }
}
