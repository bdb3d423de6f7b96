package gradients.grader.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import gradients.grader.report.ClassReport;
import gradients.grader.report.DemoClass;
import gradients.grader.report.DemoReports;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the pages in Chromium at phone and desktop width, light and dark. Skipped, with the reason, where Node.js,
 * Chromium or {@code npm ci} are missing; {@code BROWSER_TEST=required} makes that a failure.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserTest {

    private static final Path SCRIPTS = Path.of("src", "test", "browser");

    @Test
    void the_pages_are_clean_in_a_browser(@TempDir Path pages) throws IOException {
        String output = check(write(pages));

        assertThat(output).contains("5 pages, 0 problems");
    }

    @Test
    void a_faulty_page_is_caught() throws IOException {
        String output = check(List.of("src/test/resources/faulty-page.html"));

        assertThat(output)
                .contains("request: http://127.0.0.1", "console: boom", "layout: the page is 2008 px wide")
                .contains("axe serious color-contrast", "axe critical image-alt", "axe serious html-has-lang");
    }

    private static String check(List<String> files) throws IOException {
        String node = program("node").orElseGet(() -> missing("Node.js 20 is not on the PATH"));
        String chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> program(name).stream())
                .findFirst()
                .orElseGet(() -> missing("Chromium is not on the PATH"));
        if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
            missing("npm ci was not run in grader/report/" + SCRIPTS);
        }
        List<String> command =
                new ArrayList<>(List.of(node, SCRIPTS.resolve("check.mjs").toString()));
        command.addAll(files);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CHROMIUM", chromium);
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> write(Path pages) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : List.of("mistake", "hostile", "not-compiled", "fault")) {
            String html = HtmlReport.of(DemoReports.of(DemoClass.grades().get(name)));
            files.add(Files.writeString(pages.resolve(name + ".html"), html).toString());
        }
        List<ClassReport.Entry> entries = DemoClass.grades().values().stream()
                .map(grade -> new ClassReport.Entry(grade.submission(), "a/b", grade))
                .toList();
        String dashboard = Dashboard.of(new ClassReport("Demo class", entries));
        files.add(Files.writeString(pages.resolve("dashboard.html"), dashboard).toString());
        return files;
    }

    private static Optional<String> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static String missing(String what) {
        String message = "The browser test was not run: " + what + ".";
        if ("required".equals(System.getenv("BROWSER_TEST"))) {
            return fail(message);
        }
        System.out.println(message);
        return abort(message);
    }
}
