package gradients.grader.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells on standard error how far a class is: a bar with rate and time left on a terminal, a line now and then
 * elsewhere. It names nobody, for the log of a CI run may be read by many.
 */
final class Progress implements AutoCloseable {

    private static final int LINES = 20;
    private static final double NANOS = 1e9;

    private final int total;
    private final ProgressBar bar;
    private final long start = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();

    private Progress(int total, ProgressBar bar) {
        this.total = total;
        this.bar = bar;
    }

    /** Starts to tell; the launcher knows whether there is a terminal. */
    static Progress over(int total) {
        boolean isTerminal = Boolean.getBoolean("course.terminal") && System.getenv("CI") == null;
        return new Progress(total, isTerminal ? bar(total) : null);
    }

    private static ProgressBar bar(int total) {
        return new ProgressBarBuilder()
                .setTaskName("Grading")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
    }

    /** One more is done. */
    void step() {
        int count = done.incrementAndGet();
        if (bar != null) {
            bar.step();
        } else if (count * LINES / total > (count - 1) * LINES / total) {
            System.err.println(line(count, total, (System.nanoTime() - start) / NANOS));
        }
    }

    static String line(int count, int total, double seconds) {
        double rate = count / seconds;
        Duration left = Duration.ofSeconds(Math.round((total - count) / rate));
        String rest = count == total
                ? String.format(Locale.ROOT, "in %d:%02d", (int) seconds / 60, (int) seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d left", left.toMinutes(), left.toSecondsPart());
        return String.format(Locale.ROOT, "graded %d of %d, %.1f a second, %s", count, total, rate, rest);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
