package gradients.health;

/**
 * One entry of the detector's history.
 *
 * @param step number of the check, from 1
 * @param norm total norm of all gradients at that step; NaN or ∞ where it was not finite
 * @param exploded whether the norm was anything but a number up to the threshold
 */
public record Check(int step, double norm, boolean exploded) {}
