package gradients.grader.suite;

import gradients.grader.grade.Outcome;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Turns JUnit's events into {@link TestRecord}s. What the called side noticed outweighs what the test made of it. */
final class RecordingListener implements TestExecutionListener {

    private final CallMonitor monitor;
    private final List<TestRecord> records = new ArrayList<>();
    private final Map<String, String> cases = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    RecordingListener(CallMonitor monitor) {
        this.monitor = monitor;
    }

    /** Returns the records; throws if the suite itself went wrong, since listeners' exceptions are lost in JUnit. */
    List<TestRecord> records() {
        if (!problems.isEmpty()) {
            throw new SuiteFault(problems.get(0));
        }
        return List.copyOf(records);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            monitor.testStarted(test.getUniqueId());
        }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        String drawn = entry.getKeyValuePairs().get("case");
        if (drawn != null) {
            cases.put(test.getUniqueId(), drawn);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        problems.add("The suite skipped " + test.getDisplayName() + ": " + reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) {
            result.getThrowable()
                    .ifPresent(failure -> problems.add(test.getDisplayName() + " did not start: " + failure));
            return;
        }
        Optional<Fault> fault = monitor.fault();
        Outcome outcome = fault.map(Fault::outcome).orElseGet(() -> outcome(result));
        String message = fault.map(Fault::sentence)
                .orElseGet(() -> result.getThrowable().map(PublicMessage::of).orElse(""));
        String drawn = cases.getOrDefault(test.getUniqueId(), "");
        records.add(new TestRecord(test.getUniqueId(), task(test), test.getDisplayName(), outcome, message, drawn));
    }

    private static Outcome outcome(TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            return Outcome.PASSED;
        }
        boolean unwritten = result.getThrowable()
                .filter(NotImplementedError.class::isInstance)
                .isPresent();
        return unwritten ? Outcome.NOT_IMPLEMENTED : Outcome.FAILED;
    }

    private String task(TestIdentifier test) {
        Method method = ((MethodSource) test.getSource().orElseThrow()).getJavaMethod();
        Task onMethod = method.getAnnotation(Task.class);
        Task task = onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Task.class);
        if (task == null) {
            problems.add("The hidden test " + method + " names no @Task.");
            return "";
        }
        return task.value();
    }
}
