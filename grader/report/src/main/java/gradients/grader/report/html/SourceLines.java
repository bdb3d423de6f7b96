package gradients.grader.report.html;

import gradients.grader.report.text.Plain;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A few lines of a submission's file around one of them.
 *
 * @param folder with a slash at its end, or empty
 * @param name with the line's number where there is one, such as {@code "Adam.java:12"}
 * @param lines empty where the file was not given
 */
public record SourceLines(String folder, String name, List<Line> lines) {

    private static final int AROUND = 1;

    /** One line; {@code hit} is the one that the report speaks of. */
    public record Line(int number, String text, boolean hit) {}

    static SourceLines around(Map<String, List<String>> sources, String file, long hit) {
        List<String> source = sources.getOrDefault(file, List.of());
        String path = Plain.line(file);
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        String name = path.substring(slash) + (hit > 0 ? ":" + hit : "");
        if (hit < 1 || hit > source.size()) {
            return new SourceLines(folder, name, List.of());
        }
        int line = (int) hit;
        List<Line> lines = IntStream.rangeClosed(Math.max(1, line - AROUND), Math.min(source.size(), line + AROUND))
                .mapToObj(number -> new Line(number, Plain.code(source.get(number - 1)), number == line))
                .toList();
        return new SourceLines(folder, name, lines);
    }
}
