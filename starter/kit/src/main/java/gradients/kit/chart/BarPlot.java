package gradients.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;

/** Bars, drawn by XChart. */
final class BarPlot {

    private BarPlot() {}

    static String svg(Caption caption, String description, List<String> categories, Map<String, double[]> series) {
        SvgCanvas canvas = new SvgCanvas();
        CategoryChart chart = new CategoryChart(Look.WIDTH, Look.HEIGHT);
        chart.setTitle(caption.title());
        chart.setXAxisTitle(caption.xLabel());
        chart.setYAxisTitle(caption.yLabel());
        Look.dress(chart.getStyler(), caption, canvas);
        chart.getStyler().setXAxisTickLabelsFormattingFunction(null);
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        categories.forEach(category -> canvas.expect(category, Look.TICKS, Anchor.MIDDLE));
        int number = 0;
        for (Map.Entry<String, double[]> bars : series.entrySet()) {
            canvas.expect(bars.getKey(), Look.WORDS, Anchor.START);
            CategorySeries added = chart.addSeries(bars.getKey(), categories, heights(bars.getValue()));
            added.setFillColor(Look.colour(number++));
        }
        return canvas.paint(c -> chart.paint(c, Look.WIDTH, Look.HEIGHT), caption, description);
    }

    private static List<Double> heights(double[] values) {
        List<Double> heights = new ArrayList<>();
        for (double value : values) {
            heights.add(Double.isFinite(value) ? value : null);
        }
        return heights;
    }
}
