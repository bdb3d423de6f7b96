package gradients.schedules;

import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The first experiment: seven schedules of 700 steps with peak 1. */
public final class ScheduleShapes {

    private static final int TOTAL = 700;
    private static final int[] SHOWN = {0, 1, 100, 200, 350, 500, 699, 700};

    private ScheduleShapes() {}

    /** Prints the rates at a few steps, and draws them all. */
    public static void main(String[] args) {
        String[] columns = new String[SHOWN.length + 2];
        columns[0] = "schedule";
        for (int i = 0; i < SHOWN.length; i++) {
            columns[i + 1] = "t = " + SHOWN[i];
        }
        columns[SHOWN.length + 1] = "mean";
        Table table = Table.of(columns);
        Map<String, IntToDoubleFunction> schedules = Schedules.of(1, TOTAL);
        schedules.forEach((name, schedule) -> table.row(row(name, schedule)));
        table.print();

        LineChart falling = Charts.lines("falling", "Schedules that only fall", "step", "learning rate")
                .describedAs("A staircase with three stairs, a falling exponential, a falling parabola, and half a wave"
                        + " of the cosine, which falls last and ends flat.");
        LineChart rising = Charts.lines("rising", "Schedules that rise, too", "step", "learning rate")
                .describedAs("Three half waves, each twice as long as the one before and starting at the peak; a short"
                        + " straight rise with a half wave after it; and a long rounded rise with a half wave"
                        + " after it.");
        double[] steps = IntStream.rangeClosed(0, TOTAL).asDoubleStream().toArray();
        schedules.forEach((name, schedule) -> {
            boolean onlyFalls = schedule.applyAsDouble(0) == 1 && !name.equals("restarts");
            (onlyFalls ? falling : rising).series(name, steps, rates(schedule));
        });
        falling.save();
        rising.save();
    }

    private static Object[] row(String name, IntToDoubleFunction schedule) {
        Object[] row = new Object[SHOWN.length + 2];
        row[0] = name;
        for (int i = 0; i < SHOWN.length; i++) {
            row[i + 1] = schedule.applyAsDouble(SHOWN[i]);
        }
        row[SHOWN.length + 1] =
                IntStream.range(0, TOTAL).mapToDouble(schedule).average().orElseThrow();
        return row;
    }

    private static double[] rates(IntToDoubleFunction schedule) {
        return IntStream.rangeClosed(0, TOTAL).mapToDouble(schedule).toArray();
    }
}
