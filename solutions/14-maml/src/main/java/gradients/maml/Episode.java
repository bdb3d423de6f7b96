package gradients.maml;

/**
 * One task to learn, as MAML meets it: a few samples to adapt to, and others of the same task to be judged by.
 *
 * @param support the samples of the inner update
 * @param query the samples that the adapted parameters are judged by
 */
public record Episode(Batch support, Batch query) {}
