package gradients.search;

/**
 * An architecture that has been tried.
 *
 * @param fitness what it is worth, more is better: its accuracy on the validation set
 */
public record Candidate(Architecture architecture, double fitness) {}
