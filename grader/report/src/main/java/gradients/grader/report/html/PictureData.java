package gradients.grader.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.grader.grade.Picture;
import gradients.grader.grade.Picture.Curve;
import gradients.kit.chart.Chart;
import gradients.kit.chart.Charts;
import gradients.kit.chart.Histogram;
import gradients.kit.chart.LineChart;
import gradients.kit.chart.PathChart;
import java.util.Base64;
import java.util.List;

/**
 * A picture as the page shows it: an image of its own, so that neither its style nor its names meet another's, and no
 * script in it would ever run.
 *
 * @param source the SVG as a data URL
 * @param words what is to be seen, for those who see the picture and those who do not
 */
public record PictureData(String title, String source, String words) {

    private static final String NAME = "picture";

    static PictureData of(Picture picture) {
        byte[] svg = chart(picture).describedAs(picture.alternative()).svg().getBytes(UTF_8);
        String source = "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        return new PictureData(picture.title(), source, picture.alternative());
    }

    private static Chart<?> chart(Picture picture) {
        return switch (picture.kind()) {
            case LINES -> lines(picture);
            case PATHS -> paths(picture);
            case HISTOGRAM -> histogram(picture);
            case HEAT_MAP -> heatMap(picture);
        };
    }

    private static LineChart lines(Picture picture) {
        LineChart chart = Charts.lines(NAME, picture.title(), picture.x(), picture.y());
        picture.curves().forEach(curve -> chart.series(curve.name(), numbers(curve.xs()), numbers(curve.ys())));
        return picture.logarithmic() ? chart.logY() : chart;
    }

    private static PathChart paths(Picture picture) {
        PathChart chart = Charts.paths(NAME, picture.title(), picture.x(), picture.y());
        picture.curves().forEach(curve -> chart.path(curve.name(), numbers(curve.xs()), numbers(curve.ys())));
        return chart;
    }

    private static Histogram histogram(Picture picture) {
        Histogram chart = Charts.histogram(NAME, picture.title(), picture.x());
        picture.curves().forEach(curve -> chart.series(curve.name(), numbers(curve.ys())));
        return chart;
    }

    private static Chart<?> heatMap(Picture picture) {
        double[][] cells =
                picture.curves().stream().map(row -> numbers(row.ys())).toArray(double[][]::new);
        return Charts.heatMap(NAME, picture.title(), picture.x(), picture.y(), cells)
                .rows(picture.curves().stream().map(Curve::name).toArray(String[]::new));
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
