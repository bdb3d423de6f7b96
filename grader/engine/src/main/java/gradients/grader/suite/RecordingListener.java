package gradients.grader.suite;

import gradients.grader.grade.Outcome;
import gradients.grader.remote.CallRecord;
import gradients.grader.remote.Fault;
import gradients.grader.remote.Session;
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

    private final Session session;
    private final boolean keepsCalls;
    private final Runnable onFailure;
    private final List<TestRecord> records = new ArrayList<>();
    private final Map<String, String> cases = new HashMap<>();
    private final Map<String, List<CallRecord>> calls = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private List<CallRecord> made;

    /** Records everything. */
    RecordingListener(Session session) {
        this(session, true, () -> {});
    }

    /**
     * @param keepsCalls whether the calls of each test are recorded
     * @param onFailure what is done as soon as a test has not passed
     */
    RecordingListener(Session session, boolean keepsCalls, Runnable onFailure) {
        this.session = session;
        this.keepsCalls = keepsCalls;
        this.onFailure = onFailure;
        next();
    }

    /** Listens from now on: JUnit makes a test's instance, whose fields may call, before it tells of the start. */
    private void next() {
        made = new ArrayList<>();
        session.testStarted();
        session.listen(keepsCalls ? made::add : null);
    }

    /** Returns the records; throws if the suite itself went wrong, since listeners' exceptions are lost in JUnit. */
    SuiteRun run() {
        if (!problems.isEmpty()) {
            throw new SuiteFault(problems.get(0));
        }
        return new SuiteRun(records, calls);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            calls.put(test.getUniqueId(), made);
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
        Optional<Fault> fault = session.fault();
        Outcome outcome = fault.map(RecordingListener::outcome).orElseGet(() -> outcome(result));
        String message = fault.map(Fault::sentence)
                .orElseGet(() -> result.getThrowable().map(PublicMessage::of).orElse(""));
        String drawn = cases.getOrDefault(test.getUniqueId(), "");
        records.add(new TestRecord(test.getUniqueId(), task(test), test.getDisplayName(), outcome, message, drawn));
        session.graderFault().ifPresent(problems::add);
        next();
        if (outcome != Outcome.PASSED) {
            onFailure.run();
        }
    }

    private static Outcome outcome(Fault fault) {
        return switch (fault.kind()) {
            case NOT_IMPLEMENTED -> Outcome.NOT_IMPLEMENTED;
            case TIMED_OUT -> Outcome.TIMED_OUT;
            case CRASHED -> Outcome.CRASHED;
            case OUT_OF_MEMORY -> Outcome.OUT_OF_MEMORY;
            case FORBIDDEN -> Outcome.FORBIDDEN;
            case MODIFIED_ARGUMENT, MISSING_MEMBER, UNFIT_RESULT -> Outcome.FAILED;
        };
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
