package gradients.kit.chart;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The text of an SVG file, element by element. Coordinates are rounded to a tenth of a pixel. */
final class SvgPage {

    private static final String COMMANDS = "MLQCZ";

    private final StringBuilder body = new StringBuilder();
    private final Map<Rectangle, String> clips = new LinkedHashMap<>();

    void filled(Shape shape, Color colour, Rectangle clip) {
        body.append("<path d=\"")
                .append(path(shape))
                .append("\" fill=\"")
                .append(hex(colour))
                .append('"')
                .append(clipped(clip))
                .append("/>\n");
    }

    void stroked(String path, Pen pen) {
        body.append("<path d=\"")
                .append(path)
                .append("\" fill=\"none\" stroke=\"")
                .append(hex(pen.colour()))
                .append("\" stroke-width=\"")
                .append(number(pen.stroke().getLineWidth()))
                .append('"');
        if (pen.stroke().getDashArray() != null) {
            body.append(" stroke-dasharray=\"");
            for (float dash : pen.stroke().getDashArray()) {
                body.append(number(dash)).append(' ');
            }
            body.setCharAt(body.length() - 1, '"');
        }
        body.append(clipped(pen.clip())).append("/>\n");
    }

    void text(Outlines.Match words, Point2D at, Color colour) {
        String x = number(at.getX());
        String y = number(at.getY());
        Label label = words.label();
        body.append("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\""
                        + label.font().getSize() + "\"")
                .append(label.font().isBold() ? " font-weight=\"bold\"" : "")
                .append(" text-anchor=\"" + label.anchor().name().toLowerCase(Locale.ROOT) + "\"")
                .append(words.turned() ? " transform=\"rotate(-90 " + x + " " + y + ")\"" : "")
                .append(" fill=\"" + hex(colour) + "\">" + Xml.escape(label.text()) + "</text>\n");
    }

    /** Returns the file, with a title and a description that a screen reader tells. */
    String document(int width, int height, String title, String description) {
        StringBuilder text = new StringBuilder();
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\""
                + width + "\" height=\"" + height + "\" role=\"img\" aria-labelledby=\"title desc\""
                + " font-family=\"'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif\">\n");
        text.append("<title id=\"title\">" + Xml.escape(title) + "</title>\n");
        text.append("<desc id=\"desc\">" + Xml.escape(description) + "</desc>\n");
        clips.forEach(
                (clip, id) -> text.append("<clipPath id=\"" + id + "\"><path d=\"" + path(clip) + "\"/></clipPath>\n"));
        return text.append(body).append("</svg>\n").toString();
    }

    static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            path.append(COMMANDS.charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return path.toString();
    }

    static String number(double value) {
        long tenths = Math.round(10 * value);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private String clipped(Rectangle clip) {
        if (clip == null) {
            return "";
        }
        String id = clips.computeIfAbsent(clip, key -> "clip" + clips.size());
        return " clip-path=\"url(#" + id + ")\"";
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
