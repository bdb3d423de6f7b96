package gradients.grader.experiment;

import java.util.Map;

/**
 * What one run of an experiment left.
 *
 * @param output what it printed
 * @param charts the pictures it drew: SVG text by file name
 */
public record Printout(String output, Map<String, String> charts) {

    public Printout {
        charts = Map.copyOf(charts);
    }
}
