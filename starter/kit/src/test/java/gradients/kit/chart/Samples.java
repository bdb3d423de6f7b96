package gradients.kit.chart;

import java.util.Random;
import java.util.stream.IntStream;

/** Charts like those of the experiments, to look at: run main and open target/charts/index.html. */
final class Samples {

    private Samples() {}

    public static void main(String[] args) {
        norms().save();
        losses().save();
        spread().save();
        bars().save();
        paths().save();
        attention().save();
    }

    static LineChart norms() {
        double[] depth = {6, 10, 20, 30, 50};
        return Charts.lines("norms-by-depth", "Gradient norm at the first layer", "depth", "‖dW1‖")
                .logY()
                .describedAs("The norm falls from 1e-4 at depth 6 to 1e-32 at depth 50 with sigmoid; ReLU keeps it.")
                .series("sigmoid, Glorot", depth, new double[] {8.1e-5, 1e-7, 1.3e-13, 1e-20, 1.7e-32})
                .series("ReLU, He", depth, new double[] {0.85, 0.7, 0.56, 0.52, 0.49})
                .series("ReLU, N(0, 4)", depth, new double[] {1.5e11, 1e20, 2.6e40, Double.POSITIVE_INFINITY, 0});
    }

    static LineChart losses() {
        Random random = new Random(1);
        double[] step = IntStream.range(0, 5000).mapToDouble(i -> i).toArray();
        LineChart chart =
                Charts.lines("losses", "Loss while training", "step", "loss").logY();
        for (String name : new String[] {"SGD", "momentum", "RMSprop", "AdaGrad", "Adam"}) {
            double rate = 0.0005 + 0.002 * random.nextDouble();
            chart.series(
                    name,
                    step,
                    IntStream.range(0, 5000)
                            .mapToDouble(i -> Math.exp(-rate * i) * (1 + 0.2 * random.nextDouble()))
                            .toArray());
        }
        return chart;
    }

    static Histogram spread() {
        Random random = new Random(2);
        return Charts.histogram("activations", "Activations of layer 5", "activation")
                .bins(40)
                .series(
                        "before batch norm",
                        IntStream.range(0, 4000)
                                .mapToDouble(i -> 0.3 * random.nextGaussian() + 1)
                                .toArray())
                .series(
                        "after batch norm",
                        IntStream.range(0, 4000)
                                .mapToDouble(i -> random.nextGaussian())
                                .toArray());
    }

    static BarChart bars() {
        return Charts.bars("variance", "Variance of the pre-activation", "layer", "variance")
                .categories("1", "2", "3", "4")
                .series("before LSUV", 4.1, 2.2, 0.7, Double.NaN)
                .series("after LSUV", 1, 1.01, 0.99, 1);
    }

    static PathChart paths() {
        double[] x = new double[60];
        double[] y = new double[60];
        double[] slowX = new double[30];
        double[] slowY = new double[30];
        for (int i = 0; i < 60; i++) {
            x[i] = -1.5 + 2.5 * i / 59;
            y[i] = x[i] * x[i] + 0.3 * Math.cos(i);
        }
        for (int i = 0; i < 30; i++) {
            slowX[i] = -1.5 + 0.05 * i;
            slowY[i] = 2 - 0.1 * i;
        }
        return Charts.paths("paths", "Two optimisers on Rosenbrock's valley", "w₁", "w₂")
                .over((a, b) -> (1 - a) * (1 - a) + 100 * (b - a * a) * (b - a * a), -2, 2, -1, 3)
                .path("momentum", x, y)
                .path("SGD", slowX, slowY);
    }

    static HeatMap attention() {
        double[][] weights = new double[12][12];
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j <= i; j++) {
                weights[i][j] = Math.exp(-(i - j) * 0.5) / (i + 1);
            }
        }
        weights[3][3] = Double.NaN;
        return Charts.heatMap("attention", "Attention weights, causal mask", "key", "query", weights);
    }
}
