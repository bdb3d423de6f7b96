package gradients.grader.suite;

import java.util.Optional;

/** What the side that answers a suite's calls tells about the test that is running. */
public interface CallMonitor {

    /** Forgets the last test's fault. */
    void testStarted(String testId);

    /** Returns the first thing since then that no test may turn into a pass, such as a timeout. */
    Optional<Fault> fault();
}
