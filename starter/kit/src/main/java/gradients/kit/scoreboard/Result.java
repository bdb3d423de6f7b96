package gradients.kit.scoreboard;

/**
 * How one visible test ended.
 *
 * @param id JUnit's unique id
 * @param task the task it examines, or empty
 * @param problem what it threw; null where it passed
 */
public record Result(String id, String task, String name, Status status, Throwable problem) {

    /** How a test can end. */
    public enum Status {
        PASSED,
        FAILED,
        NOT_IMPLEMENTED,
        SKIPPED
    }

    boolean has(Status wanted) {
        return status == wanted;
    }
}
