package gradients.grader.worker.wire;

/** An object that lives at the other end of this conversation. */
public record Remote(Peer peer, int number) {}
