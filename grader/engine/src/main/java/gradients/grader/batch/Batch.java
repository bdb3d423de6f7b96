package gradients.grader.batch;

import gradients.grader.Grader;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Grades many submissions, several at a time. Each job has a grader of its own, and gets a new one after a fault of
 * ours, since nobody knows what state the fault has left. Which job grades what changes no result.
 */
public final class Batch {

    private final Supplier<Grader> graders;
    private final int jobs;

    /**
     * @param graders makes a grader for each job
     * @param jobs how many submissions are graded at a time
     */
    public Batch(Supplier<Grader> graders, int jobs) {
        this.graders = graders;
        this.jobs = jobs;
    }

    /** What is done with one ticket. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does it.
         *
         * @param grader the job's grader; made when it is first asked for
         * @return whether the grader can be used for another submission
         */
        boolean on(Ticket ticket, Supplier<Grader> grader);
    }

    /**
     * Does the work for every ticket, in their order but for those under way at the same time. What the work throws
     * stops the batch once the other jobs have finished their submission.
     */
    public void run(List<Ticket> tickets, Work work) {
        Queue<Ticket> waiting = new ConcurrentLinkedQueue<>(tickets);
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int job = 0; job < Math.min(jobs, tickets.size()); job++) {
                running.add(threads.submit(() -> serve(waiting, work)));
            }
            for (Future<?> job : running) {
                job.get();
            }
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while grading.", e);
        } finally {
            waiting.clear();
            threads.shutdown();
        }
    }

    private void serve(Queue<Ticket> waiting, Work work) {
        try (Desk desk = new Desk(graders)) {
            for (Ticket ticket = waiting.poll(); ticket != null; ticket = waiting.poll()) {
                if (!work.on(ticket, desk)) {
                    desk.close();
                }
            }
        }
    }

    /** A job's grader, made when it is first needed: where nothing is left to grade, no process is started. */
    private static final class Desk implements Supplier<Grader>, AutoCloseable {

        private final Supplier<Grader> graders;
        private Grader grader;

        Desk(Supplier<Grader> graders) {
            this.graders = graders;
        }

        @Override
        public Grader get() {
            grader = grader == null ? graders.get() : grader;
            return grader;
        }

        @Override
        public void close() {
            if (grader != null) {
                grader.close();
                grader = null;
            }
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
