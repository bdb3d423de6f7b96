package gradients.suites;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of what the student's code does, as numbers: a class named {@code …Picture} asks for a sketch as it would
 * for a {@link Draw}, calls the student's code and fills it. The report draws it. Show nothing that a hidden test
 * expects: pictures use seeds and sizes of their own, those of the handout's experiment.
 */
public final class Sketch {

    private static final JsonMapper JSON = new JsonMapper();

    /** More digits than an eye can see only make a report longer. */
    private static final MathContext DIGITS = new MathContext(4);

    private final Map<String, Object> picture = new LinkedHashMap<>();
    private final List<Map<String, Object>> curves = new ArrayList<>();

    Sketch() {}

    /** Starts a picture of one line per curve. */
    public Sketch lines(String title, String x, String y) {
        return start("LINES", title, x, y);
    }

    /** Starts a picture of paths in the plane. */
    public Sketch paths(String title, String x, String y) {
        return start("PATHS", title, x, y);
    }

    /** Starts a picture of how values are spread. */
    public Sketch histogram(String title, String x) {
        return start("HISTOGRAM", title, x, "share of values");
    }

    /** Starts a picture of a matrix, one curve per row. */
    public Sketch heatMap(String title, String x, String y) {
        return start("HEAT_MAP", title, x, y);
    }

    /** Makes the vertical axis logarithmic. */
    public Sketch logarithmic() {
        picture.put("logarithmic", true);
        return this;
    }

    /** Adds a curve through the points (xs[i], ys[i]), leaving out those that are not finite. */
    public Sketch curve(String name, double[] xs, double[] ys) {
        List<Double> keptX = new ArrayList<>();
        List<Double> keptY = new ArrayList<>();
        for (int i = 0; i < ys.length; i++) {
            if (Double.isFinite(xs[i]) && Double.isFinite(ys[i])) {
                keptX.add(rounded(xs[i]));
                keptY.add(rounded(ys[i]));
            }
        }
        return add(name, keptX, keptY);
    }

    /** Adds values without places: those of a histogram, or a row of a heat map. */
    public Sketch values(String name, double[] values) {
        List<Double> kept = new ArrayList<>();
        for (double value : values) {
            if (Double.isFinite(value)) {
                kept.add(rounded(value));
            }
        }
        return add(name, List.of(), kept);
    }

    /** Says in words what is seen. */
    public void saying(String alternative) {
        picture.put("alternative", alternative);
    }

    /** Returns the picture for the grader; null if nothing was drawn. */
    String json() {
        if (picture.isEmpty()) {
            return null;
        }
        Objects.requireNonNull(picture.get("alternative"), "A picture needs words: end it by saying(…).");
        return JSON.writeValueAsString(picture);
    }

    private Sketch start(String kind, String title, String x, String y) {
        picture.put("kind", kind);
        picture.put("title", title);
        picture.put("x", x);
        picture.put("y", y);
        picture.put("logarithmic", false);
        picture.put("curves", curves);
        return this;
    }

    private Sketch add(String name, List<Double> xs, List<Double> ys) {
        Map<String, Object> curve = new LinkedHashMap<>();
        curve.put("name", name);
        curve.put("xs", xs);
        curve.put("ys", ys);
        curves.add(curve);
        return this;
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
