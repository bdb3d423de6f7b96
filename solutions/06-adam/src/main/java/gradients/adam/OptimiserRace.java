package gradients.adam;

import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import gradients.kit.chart.PathChart;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: your optimisers on three terrains. Each tries eleven learning rates from 1e-5 to 1 and runs with the
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

    /** Prints the loss after 300 steps on each terrain, and draws the paths through the valley and the losses. */
    public static void main(String[] args) {
        Map<String, Run> valley = race(new Valley());
        Map<String, Run> ravine = race(new Ravine());
        Map<String, Run> network = race(new SmallNetwork(6));

        Table table = Table.of("", "valley", "rate", "ravine", "rate", "network", "rate");
        for (String name : OPTIMISERS.keySet()) {
            table.row(
                    name,
                    valley.get(name).lastLoss(),
                    valley.get(name).rate(),
                    ravine.get(name).lastLoss(),
                    ravine.get(name).rate(),
                    network.get(name).lastLoss(),
                    network.get(name).rate());
        }
        table.print();
        drawPaths(valley);
        drawLosses("ravine", "Loss in the ravine", ravine);
        drawLosses("network", "Loss of the network", network);
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
                .over((x, y) -> Math.log(Valley.height(x, y)), -1.8, 1.6, -0.5, 2.5);
        for (String name : List.of("SGD", "momentum", "AdaGrad", "Adam")) {
            List<List<SimpleMatrix>> places = runs.get(name).places();
            chart.path(name, entry(places, 0), entry(places, 1));
        }
        chart.save();
    }

    private static double[] entry(List<List<SimpleMatrix>> places, int index) {
        return places.stream().mapToDouble(place -> place.get(0).get(index)).toArray();
    }

    private static void drawLosses(String file, String title, Map<String, Run> runs) {
        LineChart chart = Charts.lines(file, title, "step", "loss").logY();
        double[] steps = IntStream.rangeClosed(0, STEPS).asDoubleStream().toArray();
        runs.forEach((name, run) -> chart.series(name, steps, run.losses()));
        chart.save();
    }
}
