package gradients.grader.suite;

import gradients.grader.remote.CallRecord;
import java.util.List;
import java.util.Map;

/**
 * What a suite showed of one body of code.
 *
 * @param records one per test, in JUnit's order
 * @param calls what each test called, by the test's id
 */
public record SuiteRun(List<TestRecord> records, Map<String, List<CallRecord>> calls) {

    public SuiteRun {
        records = List.copyOf(records);
        calls = Map.copyOf(calls);
    }

    /** Whether every test passed. */
    public boolean passed() {
        return records.stream().allMatch(TestRecord::passed);
    }
}
