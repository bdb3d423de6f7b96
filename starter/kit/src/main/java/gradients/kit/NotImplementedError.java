package gradients.kit;

/**
 * Thrown by a method that is still to be written. A test that meets it is counted as <em>not implemented</em>, which is
 * no failure.
 *
 * <p>It is an {@link Error}, so that a {@code catch (Exception e)} on the way does not hide it.
 */
public final class NotImplementedError extends Error {

    private static final long serialVersionUID = 1L;

    /**
     * @param task number and name of the task, such as {@code "3.2 Backward pass"}
     */
    public NotImplementedError(String task) {
        super(task);
    }
}
