/**
 * The conversation between the trusted grader and a student's code: the same {@link gradients.grader.worker.wire.Peer}
 * stands at both ends. Only data crosses, in bounded frames; what cannot be decoded strictly is refused.
 */
package gradients.grader.worker.wire;
