package gradients.grader.remote;

import gradients.grader.sandbox.Watchdog;
import gradients.grader.worker.WorkerMain;
import gradients.grader.worker.wire.Bundle;
import gradients.grader.worker.wire.Link;
import gradients.grader.worker.wire.Peer;
import gradients.grader.worker.wire.Side;
import gradients.grader.worker.wire.StreamLink;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process that runs one submission's code. Only the time that is spent waiting for it counts. */
final class Worker implements Link, AutoCloseable {

    private final Process process;
    private final StreamLink link;
    private Peer peer;
    private long left;
    private boolean isLate;

    Worker(Process process) {
        this.process = process;
        this.link = new StreamLink(
                new BufferedInputStream(process.getInputStream(), 1 << 16),
                new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** Sends the classes; from now on the worker belongs to this submission. */
    void load(Bundle bundle, Side side, Duration time) throws IOException {
        left = time.toNanos();
        send(bundle.toFrame());
        receive(); // nothing in it: the worker is up and has the classes
        peer = Peer.trusted(this, side);
    }

    Peer peer() {
        return peer;
    }

    void allow(Duration time) {
        left = time.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, left));
    }

    boolean isLate() {
        return isLate;
    }

    @Override
    public void send(byte[] frame) throws IOException {
        long start = System.nanoTime();
        Watchdog.Bite bite = Watchdog.after(left(), process);
        try {
            link.send(frame);
        } finally {
            charge(start, bite);
        }
    }

    @Override
    public byte[] receive() throws IOException {
        long start = System.nanoTime();
        Watchdog.Bite bite = Watchdog.after(left(), process);
        try {
            return link.receive();
        } finally {
            charge(start, bite);
        }
    }

    private void charge(long start, Watchdog.Bite bite) {
        bite.cancel();
        isLate |= bite.isTaken();
        left -= System.nanoTime() - start;
    }

    /** Returns whether the process ended because its heap was exhausted. */
    boolean isOutOfMemory() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == WorkerMain.OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
