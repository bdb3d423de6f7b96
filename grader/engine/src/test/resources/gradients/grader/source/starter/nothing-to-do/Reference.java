package gradients.fixture;

/** Given code: not one character changes. */
public record Reference(int n) {}
