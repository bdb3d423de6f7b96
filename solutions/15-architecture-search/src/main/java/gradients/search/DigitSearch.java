package gradients.search;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import gradients.kit.data.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: three ways to spend sixty short trainings on finding a network that reads handwritten digits. All are
 * judged by a validation set; what each finds is put to the test once.
 */
public final class DigitSearch {

    private static final SearchSpace SPACE = new SearchSpace(1, 5, List.of(4, 8, 16, 32), List.of(Activation.values()));
    private static final Settings SETTINGS = new Settings(10, 3, 2, 60);
    private static final int[] SHOWN = {10, 20, 40, 60};
    private static final int SEEDS = 3;
    private static final int EPOCHS = 3;
    private static final int TRAIN = 400;
    private static final int VALIDATION = 400;

    private final Map<Architecture, Double> known = new HashMap<>();
    private final SimpleMatrix x;
    private final int[] labels;

    /** Shuffles the digits once, for all searches alike, and scales pixels to [−1, 1], which needs no statistics. */
    private DigitSearch() {
        Digits digits = Digits.load();
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, digits.labels().length).boxed().toList());
        Collections.shuffle(order, new Random(15));
        x = new SimpleMatrix(order.size(), Digits.PIXELS);
        labels = new int[order.size()];
        for (int i = 0; i < labels.length; i++) {
            x.setRow(i, Matrices.map(digits.images().getRow(order.get(i)), pixel -> pixel / 8 - 1));
            labels[i] = digits.labels()[order.get(i)];
        }
    }

    /** A search: returns its candidates in the order in which they were made. */
    private interface Strategy {
        List<Candidate> search(ToDoubleFunction<Architecture> fitness, Random random);
    }

    /** Prints a row a strategy, and draws the best validation accuracy so far. */
    public static void main(String[] args) {
        DigitSearch digits = new DigitSearch();
        System.out.println("Architectures in the space: " + Sampler.size(SPACE));
        System.out.println();
        Map<String, Strategy> strategies = new LinkedHashMap<>();
        strategies.put("random search", DigitSearch::atRandom);
        strategies.put("generations", DigitSearch::inGenerations);
        strategies.put("ageing evolution", (fitness, random) -> Evolution.ageing(SPACE, SETTINGS, fitness, random));
        Table table = Table.of("best validation accuracy after", "10", "20", "40", "60", "test accuracy of the best");
        LineChart chart = Charts.lines("search", "The best so far", "trainings", "validation accuracy")
                .describedAs("All three searches improve quickly at first and end close to each other.");
        double[] counts = IntStream.rangeClosed(1, SETTINGS.evaluations())
                .asDoubleStream()
                .toArray();
        strategies.forEach((name, strategy) -> chart.series(name, counts, digits.row(name, strategy, table)));
        table.print();
        chart.save();
        digits.printOne();
    }

    private double[] row(String name, Strategy strategy, Table table) {
        double[] best = new double[SETTINGS.evaluations()];
        double tested = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<Candidate> history = strategy.search(this::validation, new Random(seed));
            double[] soFar = history.stream().mapToDouble(Candidate::fitness).toArray();
            Arrays.parallelPrefix(soFar, Math::max);
            for (int i = 0; i < best.length; i++) {
                best[i] += soFar[i] / SEEDS;
            }
            tested += test(Selection.elite(history, 1).get(0).architecture()) / SEEDS;
        }
        List<Object> row = new ArrayList<>(List.of(name));
        Arrays.stream(SHOWN).forEach(count -> row.add(best[count - 1]));
        row.add(tested);
        table.row(row.toArray());
        return best;
    }

    private static List<Candidate> atRandom(ToDoubleFunction<Architecture> fitness, Random random) {
        return IntStream.range(0, SETTINGS.evaluations())
                .mapToObj(i -> Sampler.sample(SPACE, random))
                .map(architecture -> new Candidate(architecture, fitness.applyAsDouble(architecture)))
                .toList();
    }

    private static List<Candidate> inGenerations(ToDoubleFunction<Architecture> fitness, Random random) {
        Settings first =
                new Settings(SETTINGS.population(), SETTINGS.tournament(), SETTINGS.elites(), SETTINGS.population());
        List<Candidate> generation = Evolution.ageing(SPACE, first, fitness, random);
        List<Candidate> history = new ArrayList<>(generation);
        while (history.size() < SETTINGS.evaluations()) {
            generation = Evolution.nextGeneration(SPACE, SETTINGS, generation, fitness, random);
            history.addAll(generation.subList(SETTINGS.elites(), generation.size()));
        }
        return history.subList(0, SETTINGS.evaluations());
    }

    private void printOne() {
        Report report = Search.run(SPACE, SETTINGS, this::validation, this::test, 1);
        System.out.println();
        System.out.println("Found with seed 1, " + report.trained() + " architectures trained: "
                + report.best().architecture().layers().stream()
                        .map(layer -> layer.width() + " " + layer.activation())
                        .toList()
                + ", validation " + Table.number(report.best().fitness()) + ", test "
                + Table.number(report.testAccuracy()) + ".");
    }

    private double validation(Architecture architecture) {
        return known.computeIfAbsent(architecture, key -> accuracy(key, TRAIN, TRAIN + VALIDATION));
    }

    private double test(Architecture architecture) {
        return accuracy(architecture, TRAIN + VALIDATION, labels.length);
    }

    /** Trains on the first rows and returns the accuracy on the rows from {@code from} to below {@code to}. */
    private double accuracy(Architecture architecture, int from, int to) {
        return new Perceptron(architecture, Digits.PIXELS, 10, 1)
                .train(x.rows(0, TRAIN), Arrays.copyOf(labels, TRAIN), EPOCHS)
                .accuracy(x.rows(from, to), Arrays.copyOfRange(labels, from, to));
    }
}
