package gradients.capstone;

/** What a network is run for. */
public enum Mode {
    /** Batch norm takes the statistics of the batch and moves its running ones. */
    TRAINING,
    /** Batch norm takes its running statistics; nothing changes. */
    EVALUATION
}
