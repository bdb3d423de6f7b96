package gradients.grader.sandbox;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Kills processes that take too long. Killing is what ends a read from their output; an interrupt would not. */
public final class Watchdog {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private Watchdog() {}

    /** A kill that is due unless it is cancelled. */
    public static final class Bite {
        private final Process process;
        private final ScheduledFuture<?> due;
        private volatile boolean taken;

        private Bite(Process process, Duration after) {
            this.process = process;
            this.due = CLOCK.schedule(this::take, after.toNanos(), TimeUnit.NANOSECONDS);
        }

        private void take() {
            taken = true;
            process.destroyForcibly();
        }

        /** Returns whether the process was killed. */
        public boolean isTaken() {
            return taken;
        }

        /** Spares the process. */
        public void cancel() {
            due.cancel(false);
        }
    }

    /** Kills the process after this time, unless the result is cancelled before. */
    public static Bite after(Duration time, Process process) {
        return new Bite(process, time);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "watchdog");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
