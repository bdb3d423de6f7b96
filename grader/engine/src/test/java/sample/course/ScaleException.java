package sample.course;

/** Given code: an exception. */
public final class ScaleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScaleException(String message) {
        super(message);
    }
}
