package gradients.adam;

import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import gradients.kit.chart.PathChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: your optimisers on four terrains. Each tries eleven learning rates from 1e-5 to 1 and runs with the
 * one that ends lowest, so that no optimiser loses because of a rate that suits another.
 */
public final class OptimiserRace {

    private static final int STEPS = 300;
    private static final double[] RATES = {1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1};

    private static final Map<String, DoubleFunction<BinaryOperator<List<SimpleMatrix>>>> OPTIMISERS =
            new LinkedHashMap<>();

    static {
        OPTIMISERS.put("SGD", rate -> new Sgd(rate)::step);
        OPTIMISERS.put("momentum", rate -> new Momentum(rate, 0.9)::step);
        OPTIMISERS.put("AdaGrad", rate -> new AdaGrad(rate, 1e-8)::step);
        OPTIMISERS.put("RMSprop", rate -> new RmsProp(rate, 0.99, 1e-8)::step);
        OPTIMISERS.put("Adam", rate -> new Adam(rate, 0.9, 0.999, 1e-8)::step);
        OPTIMISERS.put("AdamW", rate -> new AdamW(rate, 0.9, 0.999, 1e-8, 0.01)::step);
    }

    private OptimiserRace() {}

    /** Prints the last loss on each terrain and the rate that reached it, and draws paths and losses. */
    public static void main(String[] args) {
        Ravine straight = Ravine.straight(6);
        Map<String, Terrain> terrains = new LinkedHashMap<>();
        terrains.put("valley", new Valley());
        terrains.put("straight ravine", straight);
        terrains.put("turned ravine", straight.turned(7));
        terrains.put("network", new SmallNetwork(6));
        Map<String, Map<String, Run>> races = new LinkedHashMap<>();
        terrains.forEach((name, terrain) -> races.put(name, race(terrain)));

        print("Loss after " + STEPS + " steps", races, Run::lastLoss);
        System.out.println();
        print("The learning rate that reached it", races, Run::rate);
        drawPaths(races.get("valley"));
        drawLosses(races.get("network"));
    }

    private static void print(String title, Map<String, Map<String, Run>> races, ToDoubleFunction<Run> value) {
        System.out.println(title);
        List<String> header = new ArrayList<>(races.keySet());
        header.add(0, "");
        Table table = Table.of(header.toArray(String[]::new));
        for (String optimiser : OPTIMISERS.keySet()) {
            List<Object> row = new ArrayList<>();
            row.add(optimiser);
            races.values().forEach(runs -> row.add(value.applyAsDouble(runs.get(optimiser))));
            table.row(row.toArray());
        }
        table.print();
    }

    private static Map<String, Run> race(Terrain terrain) {
        Map<String, Run> best = new LinkedHashMap<>();
        OPTIMISERS.forEach((name, optimiser) -> best.put(
                name,
                Arrays.stream(RATES)
                        .mapToObj(rate -> Run.of(terrain, rate, STEPS, optimiser.apply(rate)))
                        .min(Comparator.comparingDouble(Run::lastLoss))
                        .orElseThrow()));
        return best;
    }

    private static void drawPaths(Map<String, Run> runs) {
        PathChart chart = Charts.paths("valley", "300 steps through the valley", "x", "y")
                .over((x, y) -> Math.log(Valley.height(x, y)), -1.8, 1.6, -1.5, 2.5);
        for (String name : List.of("SGD", "momentum", "AdaGrad", "Adam")) {
            List<List<SimpleMatrix>> places = runs.get(name).places();
            chart.path(name, entry(places, 0), entry(places, 1));
        }
        chart.describedAs("A narrow valley, curved like a U. SGD stays near its start, AdaGrad swings from wall to wall"
                        + " there. Momentum follows the floor past the bend. Adam cuts across it, overshoots"
                        + " below the bend, and ends where momentum does.")
                .save();
    }

    private static double[] entry(List<List<SimpleMatrix>> places, int index) {
        return places.stream().mapToDouble(place -> place.get(0).get(index)).toArray();
    }

    private static void drawLosses(Map<String, Run> runs) {
        LineChart chart = Charts.lines("network", "Loss of the small network", "step", "mean squared error")
                .logY()
                .describedAs("All six start near 0.2. After 300 steps Adam and AdamW have come down to 0.001,"
                        + " momentum to 0.003, RMSprop and AdaGrad to between 0.006 and 0.009, SGD to 0.015."
                        + " SGD, RMSprop and AdaGrad jump up on the way, at the rate that ends lowest.");
        double[] steps = IntStream.rangeClosed(0, STEPS).asDoubleStream().toArray();
        runs.forEach((name, run) -> chart.series(name, steps, run.losses()));
        chart.save();
    }
}
