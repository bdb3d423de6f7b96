package gradients.grader.remote;

import gradients.grader.grade.Outcome;
import gradients.grader.suite.SuiteRun;
import gradients.grader.suite.TestRecord;
import gradients.grader.worker.wire.Bundle;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A student of the sample course: runs tests on code, as a suite does, and records what they called. */
public final class Student {

    private static final Stubs STUBS = Fixtures.stubs();

    /** What a test does with the sample course's classes; it throws if it is not content. */
    public interface Steps {
        void run() throws Throwable;
    }

    private final List<TestRecord> records = new ArrayList<>();
    private final Map<String, List<CallRecord>> calls = new HashMap<>();
    private final Session session;

    private Student(Bundle code) {
        session = new Session(STUBS, new LocalTarget(code));
    }

    /** Returns the stubs of the sample course. */
    public static Stubs stubs() {
        return STUBS;
    }

    /** Returns a student whose class is the reference's with texts replaced, pair by pair. */
    public static Student writing(String file, String... replacements) {
        return new Student(STUBS.bundle(Fixtures.submission(STUBS, file, replacements)));
    }

    /** Runs a test of a task. */
    public Student tested(String task, String name, Steps steps) {
        List<CallRecord> made = new ArrayList<>();
        session.testStarted();
        session.listen(made::add);
        boolean isContent = true;
        try (Session.Binding bound = session.bind()) {
            steps.run();
        } catch (Throwable e) {
            isContent = false;
        }
        Optional<Fault.Kind> fault = session.fault().map(Fault::kind);
        Outcome outcome = fault.map(kind -> kind == Fault.Kind.TIMED_OUT ? Outcome.TIMED_OUT : Outcome.FAILED)
                .orElse(isContent ? Outcome.PASSED : Outcome.FAILED);
        records.add(new TestRecord(task + name, task, name, outcome, "", ""));
        calls.put(task + name, made);
        return this;
    }

    /** Returns what the tests showed. */
    public SuiteRun run() {
        return new SuiteRun(records, calls);
    }

    /** Calls a static method of the sample's class {@code Vectors}. */
    public static Object vectors(String method, Class<?> parameter, Object argument) throws Throwable {
        try {
            return STUBS.loader()
                    .loadClass("sample.course.Vectors")
                    .getMethod(method, parameter)
                    .invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
