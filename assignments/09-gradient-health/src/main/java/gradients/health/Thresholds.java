package gradients.health;

/**
 * Where one status ends and the next begins. A norm that lies exactly on a threshold belongs to the healthier side.
 *
 * <p>No such numbers hold for all networks: multiply the loss by 1000, and every norm is 1000 times larger.
 *
 * @param vanished norms below it have vanished; above 0, so that a norm of 0 has vanished
 * @param weak norms below it are weak; at least {@code vanished}
 * @param large norms above it are large; at least {@code weak}
 * @param exploding norms above it explode; at least {@code large}
 * @param ratio layers are uneven if the largest norm is more than this many times the smallest; at least 1
 */
public record Thresholds(double vanished, double weak, double large, double exploding, double ratio) {

    /** Rules of thumb for a mean loss near 1 and layers some tens of units wide. */
    public static final Thresholds USUAL = new Thresholds(1e-6, 1e-4, 10, 100, 1e4);

    public Thresholds {
        boolean inOrder = 0 < vanished && vanished <= weak && weak <= large && large <= exploding;
        if (!inOrder) {
            throw new IllegalArgumentException("The thresholds are " + vanished + ", " + weak + ", " + large + ", "
                    + exploding + "; they need 0 < vanished ≤ weak ≤ large ≤ exploding.");
        }
        if (!(ratio >= 1)) {
            throw new IllegalArgumentException("ratio is " + ratio + "; it must be 1 or more.");
        }
    }
}
