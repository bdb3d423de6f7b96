package gradients.maml;

/** Which gradient drives meta-training. */
public enum Order {
    /** First-order MAML: the inner update is taken for a constant. */
    FIRST,
    /** MAML: the gradient through the inner update. */
    SECOND
}
