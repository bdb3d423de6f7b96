package gradients.kit.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bars from zero, side by side. */
public final class BarChart extends Chart<BarChart> {

    private final Map<String, double[]> series = new LinkedHashMap<>();
    private List<String> categories = List.of();

    BarChart(Caption caption) {
        super(caption);
    }

    /** Names the groups along the x axis. */
    public BarChart categories(String... names) {
        categories = List.of(names);
        return this;
    }

    /** Adds one bar to each category; a height that is not finite is left out. */
    public BarChart series(String label, double... heights) {
        if (heights.length != categories.size()) {
            throw new IllegalArgumentException("Series " + label + " has " + heights.length + " heights but there are "
                    + categories.size() + " categories; name the categories first, then give one height for each.");
        }
        series.put(label, heights.clone());
        return this;
    }

    @Override
    public String svg() {
        return BarPlot.svg(caption(), description(), categories, series);
    }

    @Override
    BarChart self() {
        return this;
    }
}
