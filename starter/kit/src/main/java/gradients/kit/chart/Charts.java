package gradients.kit.chart;

/**
 * Pictures for an experiment: {@code Charts.lines("norms", "Gradient norm", "depth", "‖dW1‖").logY().series("sigmoid",
 * depths, norms).save();}.
 *
 * <p>Each is written as {@code <name>.svg} to the directory that the system property {@code gradients.charts} names, by
 * default {@code target/charts}, where an {@code index.html} shows them all. Where the drawing libraries are not on the
 * class path, {@code save()} says so in one line and the experiment goes on.
 */
public final class Charts {

    private Charts() {}

    /**
     * Starts a chart of one line per series.
     *
     * @param name file name without {@code .svg}, such as {@code "norms-by-depth"}
     */
    public static LineChart lines(String name, String title, String xLabel, String yLabel) {
        return new LineChart(new Caption(name, title, xLabel, yLabel));
    }

    /**
     * Starts a chart of how values are spread: for each series, the share of its values in each of equal bins.
     *
     * @param xLabel what the values are
     */
    public static Histogram histogram(String name, String title, String xLabel) {
        return new Histogram(new Caption(name, title, xLabel, "share of values"));
    }

    /** Starts a chart of one group of bars per category and one bar in it per series. */
    public static BarChart bars(String name, String title, String xLabel, String yLabel) {
        return new BarChart(new Caption(name, title, xLabel, yLabel));
    }

    /** Starts a chart of paths in the plane, such as those of optimisers, over the contours of a function. */
    public static PathChart paths(String name, String title, String xLabel, String yLabel) {
        return new PathChart(new Caption(name, title, xLabel, yLabel));
    }

    /**
     * Starts a picture of a matrix: dark cells are large, and row 0 is at the top.
     *
     * @param values rows of equal length; an entry that is not finite is left white
     */
    public static HeatMap heatMap(String name, String title, String xLabel, String yLabel, double[][] values) {
        return new HeatMap(new Caption(name, title, xLabel, yLabel), values);
    }
}
