package gradients.health;

/** What a parameter does in its layer, Z = X·W + b. */
public enum Role {
    /** W, in×out. */
    WEIGHT,
    /** b, 1×out. */
    BIAS
}
