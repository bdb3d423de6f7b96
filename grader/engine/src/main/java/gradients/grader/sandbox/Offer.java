package gradients.grader.sandbox;

/**
 * Whether this machine offers an isolation level.
 *
 * @param reason a sentence for {@code ./course doctor}: how it is done, or why not and what to do
 */
public record Offer(Isolation level, boolean isAvailable, String reason) {}
