package gradients.kit.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A matrix as coloured cells. */
public final class HeatMap extends Chart<HeatMap> {

    private final double[][] values;
    private List<String> columns;
    private List<String> rows;
    private double low = Double.NaN;
    private double high = Double.NaN;

    HeatMap(Caption caption, double[][] values) {
        super(caption);
        if (values.length == 0 || values[0].length == 0) {
            throw new IllegalArgumentException("The heat map " + caption.name() + " has no cells.");
        }
        this.values = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            this.values[i] = values[i].clone();
        }
        columns = numbered(values[0].length);
        rows = numbered(values.length);
    }

    /** Names the columns, which are numbered from 0 otherwise. */
    public HeatMap columns(String... names) {
        columns = checked(names, values[0].length, "columns");
        return this;
    }

    /** Names the rows, which are numbered from 0 otherwise. */
    public HeatMap rows(String... names) {
        rows = checked(names, values.length, "rows");
        return this;
    }

    /** Fixes the values of the lightest and the darkest colour, so that two maps can be compared. */
    public HeatMap range(double lightest, double darkest) {
        low = lightest;
        high = darkest;
        return this;
    }

    @Override
    public String svg() {
        return HeatPlot.svg(this);
    }

    double[][] values() {
        return values;
    }

    List<String> columns() {
        return columns;
    }

    List<String> rows() {
        return rows;
    }

    /** Returns the value of the lightest colour. */
    double low() {
        return Double.isNaN(low) ? finite().min().orElse(0) : low;
    }

    /** Returns the value of the darkest colour. */
    double high() {
        return Double.isNaN(high) ? finite().max().orElse(1) : high;
    }

    @Override
    HeatMap self() {
        return this;
    }

    private DoubleStream finite() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(Double::isFinite);
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static List<String> checked(String[] names, int count, String what) {
        if (names.length != count) {
            throw new IllegalArgumentException(
                    names.length + " " + what + " are named but the matrix has " + count + "; name each once.");
        }
        return List.of(names);
    }
}
