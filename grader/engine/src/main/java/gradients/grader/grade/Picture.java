package gradients.grader.grade;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the submission's own code did, as the numbers of a picture.
 *
 * @param kind how the curves are drawn
 * @param title what the picture shows
 * @param x what the horizontal axis shows
 * @param y what the vertical axis shows
 * @param logarithmic whether the vertical axis is
 * @param curves what is drawn; points that are not finite are left out
 * @param alternative what is to be seen, in words: for the caption, and for who cannot see it
 */
public record Picture(
        Kind kind, String title, String x, String y, boolean logarithmic, List<Curve> curves, String alternative) {

    /** How curves are drawn. */
    public enum Kind {
        /** A line through the points of each curve. */
        LINES,
        /** A path in the plane for each curve. */
        PATHS,
        /** How the values {@code ys} of each curve are spread. */
        HISTOGRAM,
        /** A row of coloured cells for the values {@code ys} of each curve. */
        HEAT_MAP
    }

    /**
     * One curve, or one row of a heat map.
     *
     * @param xs empty where the kind needs only values
     */
    public record Curve(String name, List<Double> xs, List<Double> ys) {

        public Curve {
            requireNonNull(name);
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
            if (!xs.isEmpty() && xs.size() != ys.size()) {
                throw new IllegalArgumentException(
                        "The curve " + name + " has " + xs.size() + " xs and " + ys.size() + " ys; they need to pair.");
            }
        }
    }

    public Picture {
        requireNonNull(kind);
        curves = List.copyOf(curves);
        if (title.isBlank() || alternative.isBlank()) {
            throw new IllegalArgumentException("A picture needs a title and a text alternative; one of them is blank.");
        }
    }
}
