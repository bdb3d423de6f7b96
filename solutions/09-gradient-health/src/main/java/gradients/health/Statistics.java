package gradients.health;

/**
 * The finite ones among the layers' norms, in five numbers. Where there is no finite norm, the last four are NaN.
 *
 * @param count how many norms are finite
 * @param min the smallest
 * @param max the largest
 * @param mean their mean
 * @param deviation their population standard deviation, which divides by {@code count}
 */
public record Statistics(int count, double min, double max, double mean, double deviation) {}
