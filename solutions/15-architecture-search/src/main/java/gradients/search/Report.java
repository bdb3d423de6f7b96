package gradients.search;

/**
 * What came of a search.
 *
 * @param best the candidate with the highest validation accuracy, the first of equal ones
 * @param testAccuracy its accuracy on the test set, asked for once, when the search was over
 * @param trained how many different architectures were trained
 */
public record Report(Candidate best, double testAccuracy, int trained) {}
