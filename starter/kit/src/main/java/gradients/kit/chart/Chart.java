package gradients.kit.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A chart that can be saved.
 *
 * @param <C> the chart itself
 */
public abstract sealed class Chart<C extends Chart<C>> permits LineChart, Histogram, BarChart, PathChart, HeatMap {

    private static boolean toldThatItCannotDraw;

    private final Caption caption;
    private String description = "";

    Chart(Caption caption) {
        this.caption = caption;
    }

    /** Adds what the picture shows, in a sentence or two, for readers who cannot see it. */
    public final C describedAs(String sentence) {
        description = sentence;
        return self();
    }

    /** Writes the picture and the page that shows all pictures, and tells where on standard error. */
    public final void save() {
        Path directory = Path.of(System.getProperty("gradients.charts", "target/charts"));
        try {
            String svg = svg();
            Files.createDirectories(directory);
            Path file = directory.resolve(caption.name() + ".svg");
            Files.writeString(file, svg);
            Gallery.write(directory);
            System.err.println("Chart: " + file);
        } catch (NoClassDefFoundError | UnsatisfiedLinkError missing) {
            tellThatItCannotDraw(missing);
        } catch (IOException e) {
            throw new UncheckedIOException("The chart cannot be written to " + directory + ".", e);
        }
    }

    /**
     * Returns the picture as the text of an SVG file.
     *
     * @throws NoClassDefFoundError if the drawing libraries are not on the class path
     */
    public abstract String svg();

    abstract C self();

    final Caption caption() {
        return caption;
    }

    final String description() {
        return description;
    }

    private static void tellThatItCannotDraw(LinkageError missing) {
        if (!toldThatItCannotDraw) {
            toldThatItCannotDraw = true;
            System.err.println("The charts are not drawn: XChart, Batik or a font is missing here ("
                    + missing.getMessage() + "). ./lab runs the experiment with them.");
        }
    }
}
