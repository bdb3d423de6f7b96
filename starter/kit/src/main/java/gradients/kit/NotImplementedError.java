package gradients.kit;

import java.util.Optional;

/**
 * Thrown by a method that is still to be written. A test that meets it is counted as <em>not implemented</em>, which is
 * no failure.
 *
 * <p>It is an {@link Error}, so that a {@code catch (Exception e)} on the way does not hide it.
 */
public final class NotImplementedError extends Error {

    private static final long serialVersionUID = 1L;

    /** Remembered because an assertion on exceptions swallows it; {@link NotImplementedExtension} asks later. */
    private static volatile NotImplementedError latest;

    /**
     * @param task number and name of the task, such as {@code "3.2 Backward pass"}
     */
    public NotImplementedError(String task) {
        super(task);
        latest = this;
    }

    static void forgetLatest() {
        latest = null;
    }

    /** Returns the one created last since {@link #forgetLatest}, in any thread. */
    static Optional<NotImplementedError> latest() {
        return Optional.ofNullable(latest);
    }
}
