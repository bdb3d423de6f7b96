package sample.course;

import gradients.kit.NotImplementedError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** The reference of a class that a student writes: static methods of every kind of parameter and result. */
public final class Vectors {

    public static final double TWO = 2;

    private Vectors() {}

    public static double sum(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public static SimpleMatrix twice(SimpleMatrix x) {
        return x.scale(TWO);
    }

    public static SimpleMatrix same(SimpleMatrix x) {
        return x;
    }

    public static List<SimpleMatrix> both(List<SimpleMatrix> matrices) {
        List<SimpleMatrix> all = new ArrayList<>(matrices);
        all.addAll(matrices);
        return all;
    }

    public static Map<String, double[]> named(String name, double[] values) {
        return Map.of(name, values);
    }

    public static Scale rescale(Scale scale, Unit unit) {
        return new Scale(scale.factor() * 2, unit);
    }

    public static double draw(Random random) {
        return random.nextGaussian();
    }

    public static double slope(DoubleUnaryOperator f, double x) {
        return (f.applyAsDouble(x + 0.5) - f.applyAsDouble(x - 0.5)) / 1;
    }

    public static DoubleUnaryOperator shifted(DoubleUnaryOperator f, double by) {
        return x -> f.applyAsDouble(x + by);
    }

    public static double[] slopes(java.util.function.ToDoubleFunction<double[]> f, double[] x) {
        double[] slopes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] moved = x.clone();
            moved[i] += 1;
            slopes[i] = f.applyAsDouble(moved) - f.applyAsDouble(x);
        }
        return slopes;
    }

    public static void fail(String how) {
        switch (how) {
            case "argument" -> throw new IllegalArgumentException("n must be positive, not -1");
            case "given" -> throw new ScaleException("no scale");
            case "todo" -> throw new NotImplementedError("1.1 fail");
            default -> throw new IllegalStateException(how);
        }
    }

    public static int gone(int n) {
        return n;
    }

    public static Object anything(Object value) {
        return value;
    }
}
