package gradients.grader.remote;

import gradients.grader.worker.wire.Reply;
import gradients.grader.worker.wire.Side;

/** Where the calls of a session go: to a worker process, or to a class loader. */
public interface CallTarget extends AutoCloseable {

    /**
     * Calls a method or constructor.
     *
     * @param side the trusted end, which answers the calls that come back meanwhile
     * @param isLasting whether values stay shared after the call
     * @throws TargetLost if no reply came; all objects that lived there are gone
     */
    Reply call(Side side, String member, Object receiver, Object[] arguments, boolean isLasting) throws TargetLost;

    /** Gives up what runs the code; the next call starts afresh, without its objects. */
    void renew();

    @Override
    void close();
}
