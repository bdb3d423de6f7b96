package gradients.grader.report.github;

import static java.util.Comparator.comparingDouble;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A grade in whole points, for systems that know no others. The rule: the total is rounded half up, but is full only if
 * every point was earned; then each part is rounded down and the points left over go to the parts with the largest
 * fractions, so that the parts add up to the total.
 *
 * @param parts tasks in order, then style if it has points
 */
record WholePoints(List<Part> parts) {

    /** One task or the style, in whole points. */
    record Part(String id, String title, int score, int maxScore) {

        boolean isFull() {
            return score == maxScore;
        }

        String name() {
            return id.isEmpty() ? title : id + " " + title;
        }
    }

    /** Slack for sums of equal shares that miss a whole number. */
    private static final double SLACK = 1e-6;

    static WholePoints of(Grade grade) {
        List<Part> names = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        List<Double> maxima = new ArrayList<>();
        grade.tasks().forEach(task -> {
            names.add(new Part(task.id(), task.title(), 0, 0));
            scores.add(task.score());
            maxima.add(task.maxScore());
        });
        Style style = grade.style();
        if (style.maxScore() > 0) {
            names.add(new Part("", "Style", 0, 0));
            scores.add(style.score());
            maxima.add(style.maxScore());
        }
        int[] max = shared(
                maxima,
                rounded(sum(maxima)),
                maxima.stream().mapToInt(m -> (int) Math.ceil(m - SLACK)).toArray());
        int wholeMax = IntStream.of(max).sum();
        int total = rounded(sum(scores));
        int[] whole = shared(scores, grade.isFull() ? wholeMax : Math.min(total, Math.max(0, wholeMax - 1)), max);
        return new WholePoints(IntStream.range(0, max.length)
                .mapToObj(i -> new Part(names.get(i).id, names.get(i).title, whole[i], max[i]))
                .toList());
    }

    int score() {
        return parts.stream().mapToInt(Part::score).sum();
    }

    int maxScore() {
        return parts.stream().mapToInt(Part::maxScore).sum();
    }

    private static int[] shared(List<Double> exact, int total, int[] caps) {
        int[] whole = new int[caps.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Math.min(caps[i], (int) Math.floor(exact.get(i) + SLACK));
        }
        int left = total - IntStream.of(whole).sum();
        List<Integer> byFraction = IntStream.range(0, whole.length)
                .boxed()
                .sorted(comparingDouble(i -> whole[i] - exact.get(i)))
                .toList();
        for (int i : byFraction) {
            if (left > 0 && whole[i] < caps[i]) {
                whole[i]++;
                left--;
            }
        }
        return whole;
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int rounded(double points) {
        return (int) Math.floor(points + 0.5 + SLACK);
    }
}
