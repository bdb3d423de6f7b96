package gradients.grader.remote;

import gradients.grader.sandbox.Program;
import gradients.grader.sandbox.Sandbox;
import java.util.ArrayDeque;
import java.util.Deque;

/** Workers, started ahead: while one answers, the next is getting ready. Each serves one submission only. */
public final class WorkerPool implements AutoCloseable {

    private final Sandbox sandbox;
    private final int spares;
    private final Deque<Worker> ready = new ArrayDeque<>();
    private boolean isClosed;

    /**
     * @param spares how many to hold ready: one for each job
     */
    public WorkerPool(Sandbox sandbox, int spares) {
        this.sandbox = sandbox;
        this.spares = spares;
        fill();
    }

    /** Returns the sandbox that the workers run in. */
    public Sandbox sandbox() {
        return sandbox;
    }

    synchronized Worker take() {
        if (isClosed) {
            throw new IllegalStateException("The pool is closed.");
        }
        Worker worker = ready.isEmpty() ? start() : ready.remove();
        fill();
        return worker;
    }

    private void fill() {
        while (ready.size() < spares) {
            ready.add(start());
        }
    }

    private Worker start() {
        return new Worker(sandbox.start(Program.WORKER));
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        ready.forEach(Worker::close);
        ready.clear();
    }
}
