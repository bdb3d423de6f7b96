package gradients.kit.chart;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;

/** Recognises announced words by the outline of their letters, upright or turned to the left by a right angle. */
final class Outlines {

    private final FontRenderContext context;
    private final Map<String, Match> known = new HashMap<>();

    Outlines(FontRenderContext context) {
        this.context = context;
    }

    /** Words, and the place of their anchor relative to the first point of their outline, or on the page. */
    record Match(Label label, boolean turned, Point2D at) {}

    void add(Label label) {
        if (!label.text().isBlank()) {
            add(label, false, new AffineTransform());
            add(label, true, AffineTransform.getRotateInstance(-Math.PI / 2));
        }
    }

    /** Returns the words whose outline this is, with the place of their anchor; null where it is none. */
    Match find(Shape shape) {
        Match match = known.get(signature(shape));
        if (match == null) {
            return null;
        }
        Point2D first = first(shape);
        Point2D at = new Point2D.Double(
                first.getX() + match.at().getX(), first.getY() + match.at().getY());
        return new Match(match.label(), match.turned(), at);
    }

    /** Height of a digit: XChart centres the box of the letters, which lets words with a y or a g sink. */
    private double height(String letter, Label label) {
        return new TextLayout(letter, label.font(), context)
                .getOutline(null)
                .getBounds2D()
                .getHeight();
    }

    private void add(Label label, boolean turned, AffineTransform turn) {
        TextLayout layout = new TextLayout(label.text(), label.font(), context);
        Shape outline = layout.getOutline(turn);
        double down = label.anchor() == Anchor.MIDDLE
                ? 0
                : (height("0", label) - outline.getBounds2D().getHeight()) / 2;
        Point2D anchor = turn.transform(new Point2D.Double(label.anchor().along(layout.getAdvance()), down), null);
        Point2D first = first(outline);
        Point2D at = new Point2D.Double(anchor.getX() - first.getX(), anchor.getY() - first.getY());
        known.put(signature(outline), new Match(label, turned, at));
    }

    /** Returns the steps of the path from its first point, coarse enough to survive rounding. */
    private static String signature(Shape shape) {
        Point2D first = first(shape);
        StringBuilder steps = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            steps.append(path.currentSegment(at))
                    .append(':')
                    .append(Math.round(10 * (at[0] - first.getX())))
                    .append(',')
                    .append(Math.round(10 * (at[1] - first.getY())))
                    .append(' ');
        }
        return steps.toString();
    }

    private static Point2D first(Shape shape) {
        double[] at = new double[6];
        PathIterator path = shape.getPathIterator(null);
        if (!path.isDone()) {
            path.currentSegment(at);
        }
        return new Point2D.Double(at[0], at[1]);
    }
}
