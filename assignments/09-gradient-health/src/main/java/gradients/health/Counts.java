package gradients.health;

/**
 * How many layers have each status. Every layer is counted once.
 *
 * @param notFinite norm NaN or infinite
 * @param exploding above the highest threshold
 * @param vanished below the lowest
 * @param large above the second highest, but not exploding
 * @param weak below the second lowest, but not vanished
 * @param healthy the rest
 */
public record Counts(int notFinite, int exploding, int vanished, int large, int weak, int healthy) {}
