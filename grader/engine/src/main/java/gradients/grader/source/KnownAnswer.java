package gradients.grader.source;

import java.util.List;
import java.util.Map;

/**
 * An answer that we know: a mistake that students make, or another right answer.
 *
 * @param name the file's name without {@code .java}
 * @param path of its file inside the course
 * @param sentence what the code does (a mistake) or in what it differs (an alternative)
 * @param loses the tasks that lose points, in the assignment's order; empty for an alternative
 * @param hint what a good teacher would say; empty for an alternative
 * @param sources the reference's files that it changes: full text by path
 */
public record KnownAnswer(
        String name, String path, String sentence, List<String> loses, String hint, Map<String, String> sources) {

    public KnownAnswer {
        loses = List.copyOf(loses);
        sources = Map.copyOf(sources);
    }

    /** Whether this is a mistake and not an alternative. */
    public boolean isMistake() {
        return !loses.isEmpty();
    }
}
