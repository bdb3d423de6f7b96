package gradients.normalization;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: stacks of dense layer, norm and ReLU, untrained, with He weights. For each member of the family it
 * measures three things: how much a sample's output depends on the other samples, what becomes of the gradient, and
 * whether different samples stay different.
 */
public final class FamilyPortrait {

    private static final Layout LAYOUT = new Layout(16, 4, 4);
    private static final int WIDTH = LAYOUT.features();
    private static final int SAMPLES = 64;
    private static final int DEPTH = 50;
    private static final int[] SIZES = {2, 8, 32};
    private static final int COMPANIES = 200;
    private static final int SEEDS = 5;
    private static final double EPSILON = 1e-5;

    private FamilyPortrait() {}

    /** A norm at the start of training, γ = 1 and β = 0: its output, and how to come back. */
    private record Normalized(SimpleMatrix y, UnaryOperator<SimpleMatrix> back) {}

    /**
     * What a stack of layers does.
     *
     * @param gradients ‖dW‖ of each layer, over that of the last
     * @param likeness mean cosine between the outputs of two samples, after each layer
     */
    private record Stack(double[] gradients, double[] likeness) {}

    /** Prints the two tables and draws the two charts. */
    public static void main(String[] args) {
        Map<String, Function<SimpleMatrix, Normalized>> family = family();
        Map<String, Stack> stacks = new LinkedHashMap<>();
        family.forEach((name, norm) -> stacks.put(name, median(norm)));
        printCompany(family);
        System.out.println();
        printStacks(stacks);
        draw(stacks);
    }

    private static Map<String, Function<SimpleMatrix, Normalized>> family() {
        SimpleMatrix ones = SimpleMatrix.ones(1, WIDTH);
        SimpleMatrix zeros = new SimpleMatrix(1, WIDTH);
        SimpleMatrix one = SimpleMatrix.ones(1, LAYOUT.channels());
        SimpleMatrix zero = new SimpleMatrix(1, LAYOUT.channels());
        Map<String, Function<SimpleMatrix, Normalized>> family = new LinkedHashMap<>();
        family.put("no norm", x -> new Normalized(x, dY -> dY));
        family.put("batch norm", x -> {
            // Batch norm is layer norm of the transposed batch, as long as nobody asks for inference.
            SimpleMatrix gamma = SimpleMatrix.ones(1, x.getNumRows());
            Pass pass = LayerNorm.forward(x.transpose(), gamma, gamma.scale(0), EPSILON);
            return new Normalized(
                    pass.y().transpose(),
                    dY -> LayerNorm.backward(dY.transpose(), gamma, pass).dX().transpose());
        });
        family.put("layer norm", x -> {
            Pass pass = LayerNorm.forward(x, ones, zeros, EPSILON);
            return new Normalized(
                    pass.y(), dY -> LayerNorm.backward(dY, ones, pass).dX());
        });
        family.put("group norm", x -> {
            Pass pass = GroupNorm.forward(x, one, zero, LAYOUT, EPSILON);
            return new Normalized(
                    pass.y(), dY -> GroupNorm.backward(dY, one, pass, LAYOUT).dX());
        });
        family.put("instance norm", x -> {
            Pass pass = InstanceNorm.forward(x, one, zero, LAYOUT, EPSILON);
            return new Normalized(
                    pass.y(), dY -> InstanceNorm.backward(dY, one, pass, LAYOUT).dX());
        });
        family.put("RMS norm", x -> {
            Pass pass = RmsNorm.forward(x, ones, EPSILON);
            return new Normalized(
                    pass.y(), dY -> RmsNorm.backward(dY, ones, pass).dX());
        });
        return family;
    }

    /** Prints how far one sample's normalised features scatter when the others in its batch are drawn anew. */
    private static void printCompany(Map<String, Function<SimpleMatrix, Normalized>> family) {
        System.out.println("Scatter of one sample's output over " + COMPANIES + " companies");
        System.out.println();
        Table table = Table.of("", "batch of 2", "8", "32");
        family.forEach((name, norm) -> {
            List<Object> row = new ArrayList<>(List.of(name));
            Arrays.stream(SIZES).forEach(size -> row.add(scatter(norm, size)));
            table.row(row.toArray());
        });
        table.print();
    }

    private static double scatter(Function<SimpleMatrix, Normalized> norm, int size) {
        Random random = new Random(1);
        SimpleMatrix sample = Matrices.normal(1, WIDTH, 1, random);
        SimpleMatrix outputs = new SimpleMatrix(COMPANIES, WIDTH);
        for (int i = 0; i < COMPANIES; i++) {
            SimpleMatrix batch = Matrices.normal(size, WIDTH, 1, random);
            batch.setRow(0, sample);
            outputs.setRow(i, norm.apply(batch).y().getRow(0));
        }
        SimpleMatrix distance = Matrices.minusRow(outputs, Matrices.columnMeans(outputs));
        double scatter = Math.sqrt(distance.elementPower(2).elementSum() / distance.getNumElements());
        return scatter < 1e-12 ? 0 : scatter;
    }

    /** Returns, layer by layer, the median over the seeds. */
    private static Stack median(Function<SimpleMatrix, Normalized> norm) {
        List<Stack> stacks = IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> stack(norm, new Random(seed)))
                .toList();
        return new Stack(median(stacks, Stack::gradients), median(stacks, Stack::likeness));
    }

    private static double[] median(List<Stack> stacks, Function<Stack, double[]> quantity) {
        return IntStream.range(0, DEPTH)
                .mapToDouble(layer -> stacks.stream()
                        .mapToDouble(stack -> quantity.apply(stack)[layer])
                        .sorted()
                        .toArray()[SEEDS / 2])
                .toArray();
    }

    private static Stack stack(Function<SimpleMatrix, Normalized> norm, Random random) {
        List<SimpleMatrix> inputs = new ArrayList<>(List.of(Matrices.normal(SAMPLES, WIDTH, 1, random)));
        List<SimpleMatrix> weights = new ArrayList<>();
        List<Normalized> norms = new ArrayList<>();
        double[] likeness = new double[DEPTH];
        for (int layer = 0; layer < DEPTH; layer++) {
            weights.add(Matrices.normal(WIDTH, WIDTH, Math.sqrt(2.0 / WIDTH), random));
            norms.add(norm.apply(inputs.get(layer).mult(weights.get(layer))));
            inputs.add(Matrices.map(norms.get(layer).y(), y -> Math.max(0, y)));
            likeness[layer] = likeness(inputs.get(layer + 1));
        }
        double[] gradients = new double[DEPTH];
        SimpleMatrix dA = Matrices.normal(SAMPLES, WIDTH, 1, random);
        for (int layer = DEPTH - 1; layer >= 0; layer--) {
            SimpleMatrix gate = Matrices.map(norms.get(layer).y(), y -> y > 0 ? 1 : 0);
            SimpleMatrix dZ = norms.get(layer).back().apply(dA.elementMult(gate));
            gradients[layer] = inputs.get(layer).transpose().mult(dZ).normF();
            dA = dZ.mult(weights.get(layer).transpose());
        }
        double last = gradients[DEPTH - 1];
        return new Stack(Arrays.stream(gradients).map(norm1 -> norm1 / last).toArray(), likeness);
    }

    /** Returns the mean cosine between two different rows. */
    private static double likeness(SimpleMatrix a) {
        SimpleMatrix lengths = Matrices.map(Matrices.rowSums(a.elementPower(2)), Math::sqrt);
        SimpleMatrix directions = Columns.divideColumn(a, lengths);
        double sum = Matrices.columnSums(directions).elementPower(2).elementSum();
        int n = a.getNumRows();
        return (sum - n) / n / (n - 1);
    }

    private static void printStacks(Map<String, Stack> stacks) {
        System.out.println("Stacks of " + DEPTH + " layers, median of " + SEEDS + " seeds");
        System.out.println();
        Table table = Table.of("", "gradient, first/last", "factor per layer", "likeness, layer 1", "10", "50");
        stacks.forEach((name, stack) -> {
            double ratio = stack.gradients()[0];
            table.row(
                    name,
                    ratio,
                    Math.pow(ratio, 1.0 / (DEPTH - 1)),
                    stack.likeness()[0],
                    stack.likeness()[9],
                    stack.likeness()[DEPTH - 1]);
        });
        table.print();
    }

    private static void draw(Map<String, Stack> stacks) {
        double[] layers = IntStream.rangeClosed(1, DEPTH).asDoubleStream().toArray();
        LineChart gradients = Charts.lines(
                        "gradients", "Gradient of each layer, over that of the last", "layer", "‖dW‖, relative")
                .logY()
                .describedAs("Read from right to left, the gradients of batch norm and of instance norm grow steadily."
                        + " Those of layer and RMS norm stay within a narrow band, as without a norm.");
        LineChart likeness = Charts.lines("likeness", "Do samples stay different?", "layer", "mean cosine")
                .describedAs("Under batch norm two samples keep the same small cosine in all layers. Under layer and"
                        + " RMS norm, and without a norm, the cosine climbs towards 1: samples become alike. Under"
                        + " instance norm it climbs to about 0.8.");
        for (String name : List.of("no norm", "batch norm", "layer norm", "instance norm", "RMS norm")) {
            gradients.series(name, layers, stacks.get(name).gradients());
            likeness.series(name, layers, stacks.get(name).likeness());
        }
        gradients.save();
        likeness.save();
    }
}
