package gradients.kit.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page {@code index.html} that shows the charts of a directory, in the order of their names. */
final class Gallery {

    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern DESCRIPTION = Pattern.compile("<desc[^>]*>(.*?)</desc>", Pattern.DOTALL);

    private Gallery() {}

    static void write(Path directory) throws IOException {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark">
                <title>Charts</title>
                <style>
                  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
                  figure { margin: 2rem 0 }
                  img { max-width: 100%; height: auto; border-radius: 6px }
                </style>
                <main>
                <h1>Charts</h1>
                """);
        for (Path chart : charts(directory)) {
            String svg = Files.readString(chart);
            page.append("<figure><img src=\"" + Xml.escape(chart.getFileName().toString()) + "\" alt=\""
                    + first(TITLE, svg) + "\">\n<figcaption>" + first(DESCRIPTION, svg) + "</figcaption></figure>\n");
        }
        Files.writeString(directory.resolve("index.html"), page.append("</main>\n</html>\n"));
    }

    private static List<Path> charts(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns what the SVG holds there, already escaped. */
    private static String first(Pattern element, String svg) {
        Matcher matcher = element.matcher(svg);
        return matcher.find() ? matcher.group(1) : "";
    }
}
