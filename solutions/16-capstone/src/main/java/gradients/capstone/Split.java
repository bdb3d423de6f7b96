package gradients.capstone;

/**
 * Which rows of a data set are for what. Each list is in ascending order.
 *
 * @param train rows to learn from
 * @param validation rows to make choices by
 * @param test rows to report on, once, when all choices have been made
 */
public record Split(int[] train, int[] validation, int[] test) {}
