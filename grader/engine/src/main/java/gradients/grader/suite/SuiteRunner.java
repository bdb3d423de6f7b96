package gradients.grader.suite;

import gradients.grader.grade.Outcome;
import gradients.grader.grade.Picture;
import gradients.grader.grade.TaskResult;
import gradients.grader.remote.CallTarget;
import gradients.grader.remote.Gate;
import gradients.grader.remote.Session;
import gradients.kit.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
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
        return run(bench, new Session(bench.stubs(), target), seed);
    }

    /** Runs the tests; their calls and the objects they are given belong to {@code session}. */
    public SuiteRun run(Bench bench, Session session, String seed) {
        RecordingListener listener = new RecordingListener(session);
        execute(bench, session, request(bench.tests(), seed), listener);
        return listener.run();
    }

    /** Returns the first failure of this code, or empty if every test passes. */
    public Optional<TestRecord> firstFailure(Bench bench, CallTarget target, String seed) {
        Gate gate = new Gate(target);
        Session session = new Session(bench.stubs(), gate);
        RecordingListener listener = new RecordingListener(session, false, gate::shut);
        execute(bench, session, request(bench.tests(), seed), listener);
        return listener.run().records().stream()
                .filter(record -> !record.passed())
                .findFirst();
    }

    /**
     * Returns pictures of what the session's code does: those whose task's tests could be run to their ends.
     *
     * @param session the one that the tests ran in: objects of the submission belong to it
     * @param tasks how the tests went
     */
    public List<Picture> draw(Bench bench, Session session, List<TaskResult> tasks) {
        Set<String> runnable = tasks.stream()
                .filter(task -> task.outcome() == Outcome.PASSED || task.outcome() == Outcome.FAILED)
                .map(TaskResult::id)
                .collect(Collectors.toSet());
        List<Class<?>> pictures = bench.pictures().stream()
                .filter(picture ->
                        runnable.contains(picture.getAnnotation(Task.class).value()))
                .toList();
        session.listen(null);
        PictureListener listener = new PictureListener(session);
        execute(bench, session, request(pictures, "picture"), listener);
        return listener.pictures();
    }

    private void execute(
            Bench bench, Session session, LauncherDiscoveryRequest request, TestExecutionListener listener) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(bench.stubs().loader());
        try (Session.Binding binding = session.bind()) {
            launcher.execute(request, listener);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static LauncherDiscoveryRequest request(List<Class<?>> classes, String seed) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.stream().map(DiscoverySelectors::selectClass).toList())
                .configurationParameter("gradients.seed", seed)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
    }
}
