package gradients.initialization;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** The experiment: what becomes of the activations' variance over fifty layers, for four initialisations? */
public final class VarianceByDepth {

    private static final int DEPTH = 50;
    private static final int WIDTH = 100;
    private static final int SAMPLES = 200;
    private static final int[] SHOWN = {1, 2, 5, 10, 20, 50};
    private static final String[] NAMES = {"N(0, 1)", "N(0, 0.01^2)", "Glorot", "He"};

    private VarianceByDepth() {}

    /** Prints the tables. */
    public static void main(String[] args) {
        System.out.printf(
                "Variance of the activations, %d layers of %d units, %d inputs from N(0, 1)%n", DEPTH, WIDTH, SAMPLES);
        for (Activation activation : List.of(Activation.TANH, Activation.RELU)) {
            print(activation);
        }
    }

    private static void print(Activation activation) {
        System.out.printf("%n%-14s", activation.name().toLowerCase(Locale.ROOT) + ", layer");
        for (int layer : SHOWN) {
            System.out.printf("%11d", layer);
        }
        System.out.println();
        for (int row = 0; row < NAMES.length; row++) {
            System.out.printf("%-14s", NAMES[row]);
            double[] variances = variances(row, activation);
            for (int layer : SHOWN) {
                System.out.printf(Locale.ROOT, "%11.2e", variances[layer - 1]);
            }
            System.out.println();
        }
    }

    private static double[] variances(int row, Activation activation) {
        Random random = new Random(2);
        SimpleMatrix x = Matrices.normal(SAMPLES, WIDTH, 1, random);
        return ActivationVariance.perLayer(x, layers(row, random), activation);
    }

    private static List<Layer> layers(int row, Random random) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < DEPTH; i++) {
            SimpleMatrix w = switch (row) {
                case 0 -> Matrices.normal(WIDTH, WIDTH, 1, random);
                case 1 -> Matrices.normal(WIDTH, WIDTH, 0.01, random);
                case 2 -> Initialization.glorotNormal(WIDTH, WIDTH, random);
                default -> Initialization.heNormal(WIDTH, WIDTH, random);
            };
            layers.add(new Layer(w, new SimpleMatrix(1, WIDTH)));
        }
        return layers;
    }
}
