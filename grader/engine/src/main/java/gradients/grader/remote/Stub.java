package gradients.grader.remote;

/** What every stub implements: it stands for an object of the code under test. */
public interface Stub {

    /** Returns what the stub stands for. The name is one that no student's method has. */
    Handle stubHandle();
}
