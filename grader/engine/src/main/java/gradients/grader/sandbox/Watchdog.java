package gradients.grader.sandbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills processes that take too long. Killing is what ends a read from their output; an interrupt would not.
 *
 * <p>One thread looks at all deadlines now and then. A timer that is set and cancelled for each frame would wake a
 * thread for each, which costs more than many calls do.
 */
public final class Watchdog {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Set<Bite> ARMED = ConcurrentHashMap.newKeySet();

    static {
        Thread thread = new Thread(Watchdog::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private Watchdog() {}

    private enum State {
        ARMED,
        TAKEN,
        CANCELLED
    }

    /** A kill that is due unless it is cancelled. */
    public static final class Bite {
        private final Process process;
        private final long due;
        private final AtomicReference<State> state = new AtomicReference<>(State.ARMED);

        private Bite(Process process, long due) {
            this.process = process;
            this.due = due;
        }

        private void take() {
            if (state.compareAndSet(State.ARMED, State.TAKEN)) {
                process.destroyForcibly();
            }
            ARMED.remove(this);
        }

        /** Returns whether the process was killed. */
        public boolean isTaken() {
            return state.get() == State.TAKEN;
        }

        /** Spares the process. */
        public void cancel() {
            state.compareAndSet(State.ARMED, State.CANCELLED);
            ARMED.remove(this);
        }
    }

    /** Kills the process after this time, or at most a fiftieth of a second later, unless the result is cancelled. */
    public static Bite after(Duration time, Process process) {
        Bite bite = new Bite(process, System.nanoTime() + time.toNanos());
        ARMED.add(bite);
        return bite;
    }

    private static void watch() {
        while (true) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            long now = System.nanoTime();
            for (Bite bite : ARMED) {
                if (bite.due - now <= 0) {
                    bite.take();
                }
            }
        }
    }
}
