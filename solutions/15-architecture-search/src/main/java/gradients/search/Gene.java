package gradients.search;

/**
 * One hidden layer of an architecture.
 *
 * @param width units
 * @param activation of these units
 */
public record Gene(int width, Activation activation) {}
