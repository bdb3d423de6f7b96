package gradients.grader.remote;

import gradients.grader.worker.wire.Reply;
import gradients.grader.worker.wire.Side;

/** A target that can be shut, so that a run of tests whose end is known already ends soon. */
public final class Gate implements CallTarget {

    private final CallTarget target;
    private boolean isShut;

    public Gate(CallTarget target) {
        this.target = target;
    }

    /** Lets no more calls through. */
    public void shut() {
        isShut = true;
    }

    @Override
    public Reply call(Side side, String member, Object receiver, Object[] arguments, boolean isLasting)
            throws TargetLost {
        if (isShut) {
            throw TargetLost.uncalled(Fault.Kind.CRASHED, "is not called any more.");
        }
        return target.call(side, member, receiver, arguments, isLasting);
    }

    @Override
    public void renew() {
        target.renew();
    }

    @Override
    public void close() {
        target.close();
    }
}
