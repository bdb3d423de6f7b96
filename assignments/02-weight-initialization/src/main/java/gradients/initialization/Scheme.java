package gradients.initialization;

/** The ways to draw the weights of a dense layer that {@link Initialization} knows. */
public enum Scheme {
    GLOROT_UNIFORM,
    GLOROT_NORMAL,
    HE_UNIFORM,
    HE_NORMAL
}
