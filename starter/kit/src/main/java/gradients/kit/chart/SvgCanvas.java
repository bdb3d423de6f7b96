package gradients.kit.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.function.Consumer;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;

/**
 * A canvas that writes small SVG with real text. Batik keeps the state (transform, clip, stroke) and measures fonts.
 * What is painted is written here, because XChart paints a line segment by segment, which in Batik's own output takes
 * ten times the space, and words as outlines of letters, which nobody can search, copy or hear. Announced words
 * ({@link #expect}) are recognised by their outline and written as text.
 */
final class SvgCanvas extends SVGGraphics2D {

    private final SvgPage page = new SvgPage();
    private final Outlines outlines = new Outlines(getFontRenderContext());
    private Path2D line;
    private Pen linePen;

    SvgCanvas() {
        super(GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
    }

    /** Announces words that may be painted, and returns them. */
    String expect(String text, Font font, Anchor anchor) {
        outlines.add(new Label(text, font, anchor));
        return text;
    }

    /** Writes words that start here. */
    void write(String text, Font font, double x, double y) {
        Label label = new Label(text, font, Anchor.START);
        page.text(new Outlines.Match(label, false, null), new Point2D.Double(x, y), getColor());
    }

    /** Returns the file with what {@code painter} paints. */
    String paint(Consumer<SvgCanvas> painter, Caption caption, String description) {
        painter.accept(this);
        endLine();
        return page.document(Look.WIDTH, Look.HEIGHT, caption.title(), description);
    }

    @Override
    public void fill(Shape shape) {
        endLine();
        Outlines.Match words = outlines.find(shape);
        if (words == null) {
            page.filled(getTransform().createTransformedShape(shape), getColor(), getClipBounds());
        } else {
            page.text(words, getTransform().transform(words.at(), null), getColor());
        }
    }

    @Override
    public void draw(Shape shape) {
        Shape placed = getTransform().createTransformedShape(shape);
        Pen pen = new Pen(getColor(), (BasicStroke) getStroke(), getClipBounds());
        if (!(shape instanceof Line2D segment)) {
            endLine();
            page.stroked(SvgPage.path(placed), pen);
            return;
        }
        if (!pen.equals(linePen)) {
            endLine();
            line = new Path2D.Double();
            linePen = pen;
        }
        Point2D start = getTransform().transform(segment.getP1(), null);
        line.append(placed, start.equals(line.getCurrentPoint()));
    }

    private void endLine() {
        if (line != null) {
            page.stroked(SvgPage.path(line), linePen);
            line = null;
            linePen = null;
        }
    }
}
