package gradients.normalization;

/** The members of the family. */
public enum Kind {
    /** Statistics of one channel over all samples and positions. */
    BATCH,
    /** Statistics of one sample over all its channels and positions. */
    LAYER,
    /** Statistics of one sample over the channels of one group and their positions. */
    GROUP,
    /** Statistics of one sample and one channel over its positions. */
    INSTANCE
}
