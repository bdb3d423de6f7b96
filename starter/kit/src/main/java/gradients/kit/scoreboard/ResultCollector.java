package gradients.kit.scoreboard;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import gradients.kit.scoreboard.Result.Status;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Collects how each test ended, in the order in which they ended. */
public class ResultCollector implements TestExecutionListener {

    private final List<Result> results = new ArrayList<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
        results.clear();
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.isTest()) {
            add(test, Status.SKIPPED, null);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    add(test, Status.PASSED, null);
                }
            }
            case ABORTED -> add(test, isNotImplemented(thrown) ? Status.NOT_IMPLEMENTED : Status.SKIPPED, thrown);
            default -> add(test, Status.FAILED, thrown);
        }
    }

    /** Returns what ended so far. */
    public List<Result> results() {
        return List.copyOf(results);
    }

    private void add(TestIdentifier test, Status status, Throwable thrown) {
        results.add(new Result(test.getUniqueId(), task(test), name(test), status, thrown));
    }

    private static boolean isNotImplemented(Throwable thrown) {
        return thrown != null && thrown.getCause() instanceof NotImplementedError;
    }

    /** Returns the sentence of the test; of one run among several of the same method, also which. */
    final String name(TestIdentifier test) {
        Optional<TestIdentifier> parent = plan.getParent(test);
        boolean isOneOfSeveral = parent.flatMap(TestIdentifier::getSource)
                .filter(MethodSource.class::isInstance)
                .isPresent();
        return isOneOfSeveral ? sentence(parent.get()) + ", " + test.getDisplayName() : sentence(test);
    }

    /** Returns the display name without the types of the parameters, which JUnit appends: " (int)". */
    private static String sentence(TestIdentifier test) {
        return test.getDisplayName().replaceFirst("\\s*\\([\\w, .\\[\\]]*\\)$", "");
    }

    private String task(TestIdentifier test) {
        for (Optional<TestIdentifier> at = Optional.of(test); at.isPresent(); at = plan.getParent(at.get())) {
            Optional<String> task = at.get().getSource().flatMap(ResultCollector::task);
            if (task.isPresent()) {
                return task.get();
            }
        }
        return "";
    }

    private static Optional<String> task(TestSource source) {
        if (source instanceof MethodSource method) {
            Method javaMethod = method.getJavaMethod();
            return task(javaMethod).or(() -> task(javaMethod.getDeclaringClass()));
        }
        return source instanceof ClassSource type ? task(type.getJavaClass()) : Optional.empty();
    }

    private static Optional<String> task(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Task.class)).map(Task::value);
    }
}
