package gradients.grader.remote;

import gradients.grader.worker.StudentCode;
import gradients.grader.worker.wire.Bundle;
import gradients.grader.worker.wire.CannotCross;
import gradients.grader.worker.wire.LocalLink;
import gradients.grader.worker.wire.Peer;
import gradients.grader.worker.wire.Reply;
import gradients.grader.worker.wire.Side;
import java.io.IOException;

/**
 * Runs code that is ours (a reference, a known mistake, an alternative) in this process. Values cross as they do to a
 * worker, through the same frames, so that both give the same results. Where the code counts its steps, a call that
 * does not end is ended.
 */
public final class LocalTarget implements CallTarget {

    /** A hundred times what the longest call of a hidden test takes. */
    private static final long STEPS = 30_000_000;

    private final Bundle bundle;
    private Peer peer;

    public LocalTarget(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public Reply call(Side side, String member, Object receiver, Object[] arguments, boolean isLasting)
            throws TargetLost {
        if (peer == null) {
            peer = LocalLink.connect(side, new StudentCode(bundle));
        }
        Steps.allow(STEPS);
        try {
            return peer.call(member, receiver, arguments, isLasting);
        } catch (CannotCross e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            renew();
            throw new TargetLost(Fault.Kind.CRASHED, "broke the conversation: " + e.getMessage());
        }
    }

    @Override
    public void renew() {
        peer = null;
    }

    @Override
    public void close() {
        renew();
    }
}
