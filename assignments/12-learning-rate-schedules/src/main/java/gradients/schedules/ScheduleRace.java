package gradients.schedules;

import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The second experiment: a range test finds out which learning rates come into question, and then every schedule trains
 * the same noisy regression from the same five starts, with five peaks.
 */
public final class ScheduleRace {

    private static final int TOTAL = 2100;
    private static final int EVERY = 70;
    private static final int SEEDS = 5;
    private static final double[] PEAKS = {0.003, 0.01, 0.03, 0.07, 0.09};
    private static final double DRAWN_PEAK = 0.07;

    private static final int RANGE_STEPS = 100;
    private static final int RANGE_SEEDS = 400;
    private static final int SMOOTHED = 8;
    private static final double DIVERGED = 4;

    private ScheduleRace() {}

    /** Prints how far from the truth each training ends, and draws the range test and the race. */
    public static void main(String[] args) {
        rangeTest();
        Table table = Table.of("schedule", "0.003", "0.01", "0.03", "0.07", "0.09");
        for (String name : schedules(1).keySet()) {
            Object[] row = new Object[PEAKS.length + 1];
            row[0] = name;
            for (int i = 0; i < PEAKS.length; i++) {
                row[i + 1] = distances(schedules(PEAKS[i]).get(name))[TOTAL / EVERY];
            }
            table.row(row);
        }
        table.print();
        drawRace();
    }

    private static Map<String, IntToDoubleFunction> schedules(double peak) {
        Map<String, IntToDoubleFunction> schedules = new LinkedHashMap<>();
        schedules.put("constant", t -> peak);
        schedules.putAll(Schedules.of(peak, TOTAL));
        return schedules;
    }

    /** Prints and draws the test on losses that are means over many runs, since each is the loss of four samples. */
    private static void rangeTest() {
        double[] rates = IntStream.range(0, RANGE_STEPS)
                .mapToDouble(step -> RangeTest.rate(step, 1e-4, 1, RANGE_STEPS))
                .toArray();
        double[] losses = new double[RANGE_STEPS];
        for (int seed = 0; seed < RANGE_SEEDS; seed++) {
            NoisyRegression regression = new NoisyRegression(seed);
            for (int step = 0; step < RANGE_STEPS; step++) {
                losses[step] += regression.step(rates[step]) / RANGE_SEEDS;
            }
        }
        double[] smooth = smooth(losses);
        int end = RangeTest.divergence(smooth, DIVERGED);
        System.out.println("Range test: steepest at " + Table.number(RangeTest.suggest(rates, smooth, DIVERGED))
                + ", diverged at " + Table.number(rates[end]) + ".\n");
        Charts.lines("range-test", "Learning-rate range test, mean of 400 runs", "learning rate", "loss")
                .logX()
                .series("loss of the batch", Arrays.copyOf(rates, end + 1), Arrays.copyOf(losses, end + 1))
                .series("smoothed", Arrays.copyOf(rates, end + 1), Arrays.copyOf(smooth, end + 1))
                .describedAs("The loss is level for small rates, falls most steeply near a rate of 0.003, is lowest"
                        + " near 0.03, and shoots up at 0.1.")
                .save();
    }

    /** Returns the mean of each loss and the seven before it. */
    private static double[] smooth(double[] losses) {
        return IntStream.range(0, losses.length)
                .mapToDouble(i -> Arrays.stream(losses, Math.max(0, i - SMOOTHED + 1), i + 1)
                        .average()
                        .orElseThrow())
                .toArray();
    }

    /** Returns the distance from the truth at the start and after every seventy steps, the mean of five runs. */
    private static double[] distances(IntToDoubleFunction schedule) {
        double[] distances = new double[TOTAL / EVERY + 1];
        for (int seed = 0; seed < SEEDS; seed++) {
            NoisyRegression regression = new NoisyRegression(100 + seed);
            distances[0] += regression.distance() / SEEDS;
            for (int step = 0; step < TOTAL; step++) {
                regression.step(schedule.applyAsDouble(step));
                if ((step + 1) % EVERY == 0) {
                    distances[(step + 1) / EVERY] += regression.distance() / SEEDS;
                }
            }
        }
        return distances;
    }

    private static void drawRace() {
        LineChart chart = Charts.lines("race", "Distance from the truth, peak 0.07", "step", "distance")
                .logY()
                .describedAs("The constant rate stays high and noisy. The staircase falls with its first stair. The"
                        + " cosine stays high until the last third and then ends lowest; the restarts end as low, and"
                        + " jump up at the beginning of each cycle.");
        double[] steps = IntStream.rangeClosed(0, TOTAL / EVERY)
                .mapToDouble(i -> i * EVERY)
                .toArray();
        Map<String, IntToDoubleFunction> schedules = schedules(DRAWN_PEAK);
        for (String name : new String[] {"constant", "step", "cosine", "restarts"}) {
            chart.series(name, steps, distances(schedules.get(name)));
        }
        chart.save();
    }
}
