package gradients.grader.worker.wire;

/**
 * A value with identity that both ends hold.
 *
 * <p>{@code synced} is its content when the two were last equal.
 */
final class Shared {

    final int number;
    final Object value;
    /** Whether this end sent it first. */
    final boolean ours;

    Object synced;
    /** How many values it is made of, at the receiving end. */
    int size = 1;

    long lastUse;
    /** Whether it is being written or read, so that it cannot contain itself. */
    boolean open;

    Shared(int number, Object value, boolean ours) {
        this.number = number;
        this.value = value;
        this.ours = ours;
    }

    boolean changed() {
        return !Content.matches(value, synced);
    }
}
