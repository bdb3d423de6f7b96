package gradients.grader.remote;

import gradients.grader.sandbox.SandboxException;
import gradients.grader.worker.wire.Bundle;
import gradients.grader.worker.wire.CannotCross;
import gradients.grader.worker.wire.MalformedFrame;
import gradients.grader.worker.wire.Reply;
import gradients.grader.worker.wire.Side;
import java.io.IOException;
import java.time.Duration;

/** Runs a submission in workers: one at a time, replaced when it is lost. */
public final class WorkerTarget implements CallTarget {

    /** Until the JVM is up and the classes are there. */
    private static final Duration START = Duration.ofSeconds(20);

    private final WorkerPool pool;
    private final Bundle bundle;
    private final CallLimits limits;
    private Worker worker;
    private Duration left;
    private int starts;

    public WorkerTarget(WorkerPool pool, Bundle bundle, CallLimits limits) {
        this.pool = pool;
        this.bundle = bundle;
        this.limits = limits;
        this.left = limits.total();
    }

    @Override
    public Reply call(Side side, String member, Object receiver, Object[] arguments, boolean isLasting)
            throws TargetLost {
        if (left.isZero()) {
            throw TargetLost.uncalled(
                    Fault.Kind.TIMED_OUT,
                    "was not called: the submission has used up its "
                            + limits.total().toSeconds() + " s.");
        }
        start(side);
        Worker running = worker;
        Duration allowed = limits.call().compareTo(left) < 0 ? limits.call() : left;
        worker.allow(allowed);
        try {
            return worker.peer().call(member, receiver, arguments, isLasting);
        } catch (CannotCross e) {
            throw e;
        } catch (Throwable e) { // whatever a hostile frame does to the decoder, it costs only the worker
            TargetLost lost = lost(e, allowed);
            renew();
            throw lost;
        } finally {
            charge(allowed.minus(running.left()));
        }
    }

    private void charge(Duration used) {
        left = left.compareTo(used) < 0 ? Duration.ZERO : left.minus(used);
    }

    private void start(Side side) throws TargetLost {
        if (worker != null) {
            return;
        }
        if (starts > limits.restarts()) {
            throw TargetLost.uncalled(
                    Fault.Kind.CRASHED, "was not called: the submission has ended " + starts + " processes already.");
        }
        starts++;
        worker = pool.take();
        try {
            worker.load(bundle, side, START);
        } catch (IOException e) {
            boolean isTooLarge = worker.isOutOfMemory();
            renew();
            if (isTooLarge) {
                throw new TargetLost(Fault.Kind.OUT_OF_MEMORY, "was not called: the classes take too much memory.");
            }
            throw new SandboxException("A worker did not start; run ./course doctor.", e);
        }
    }

    private TargetLost lost(Throwable e, Duration allowed) {
        if (worker.isLate()) {
            String limit = allowed.equals(limits.call())
                    ? "within " + seconds(allowed) + "."
                    : "before the submission had used up its " + limits.total().toSeconds() + " s.";
            return new TargetLost(Fault.Kind.TIMED_OUT, "did not return " + limit);
        }
        if (e instanceof IOException) {
            return worker.isOutOfMemory()
                    ? new TargetLost(Fault.Kind.OUT_OF_MEMORY, "ran out of memory.")
                    : new TargetLost(Fault.Kind.CRASHED, "ended the process that ran it.");
        }
        String detail =
                e instanceof MalformedFrame ? e.getMessage() : e.getClass().getSimpleName();
        return new TargetLost(Fault.Kind.CRASHED, "did not answer as a method does (" + detail + ").");
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    @Override
    public void renew() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    @Override
    public void close() {
        renew();
    }
}
