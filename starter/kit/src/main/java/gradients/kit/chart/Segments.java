package gradients.kit.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of line, joined where they meet. */
final class Segments {

    private final Map<Point, Deque<Point>> neighbours = new LinkedHashMap<>();
    private final List<Double> xs = new ArrayList<>();
    private final List<Double> ys = new ArrayList<>();

    /** A point, as floats: computed from either side, the ends of two neighbours agree. */
    record Point(float x, float y) {}

    void add(Point a, Point b) {
        neighbours.computeIfAbsent(a, key -> new ArrayDeque<>()).add(b);
        neighbours.computeIfAbsent(b, key -> new ArrayDeque<>()).add(a);
    }

    /** Returns all pieces as one series with gaps, and forgets them. */
    Series toSeries() {
        for (Point start : neighbours.keySet()) {
            while (!neighbours.get(start).isEmpty()) {
                walk(start);
            }
        }
        return new Series(
                "contours",
                xs.stream().mapToDouble(Double::doubleValue).toArray(),
                ys.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void walk(Point start) {
        Point here = start;
        while (here != null) {
            xs.add((double) here.x());
            ys.add((double) here.y());
            Point next = neighbours.get(here).poll();
            if (next != null) {
                neighbours.get(next).remove(here);
            }
            here = next;
        }
        xs.add(xs.get(xs.size() - 1));
        ys.add(Double.NaN);
    }
}
