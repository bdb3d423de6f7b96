package gradients.grader.report;

import static java.util.Objects.requireNonNull;

/**
 * One picture in a report.
 *
 * @param title what it shows
 * @param svg drawn by our own charts
 * @param alternative the same in words, for who cannot see it
 */
public record Picture(String title, Svg svg, String alternative) {

    public Picture {
        requireNonNull(svg);
        if (title.isBlank() || alternative.isBlank()) {
            throw new IllegalArgumentException("A picture needs a title and a text alternative; one of them is blank.");
        }
    }
}
