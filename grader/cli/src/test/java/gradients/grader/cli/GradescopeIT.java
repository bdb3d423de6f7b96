package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package as Gradescope would use it: unpacked into {@code source}, run on {@code submission}. */
@EnabledOnOs(OS.LINUX)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GradescopeIT {

    private static final String SOURCES = "solutions/05-gradient-clipping/src/main/java/gradients/clipping";

    @TempDir
    private Path autograder;

    @BeforeEach
    void unpack() throws Exception {
        Path zip = autograder.resolve("autograder.zip");
        Run run = Run.course("gradescope", "05-gradient-clipping", "--to", zip.toString());
        assertThat(run.code()).as(run.errors()).isZero();
        unzip(zip, autograder.resolve("source"));
    }

    @Test
    void java_files_alone_are_graded() throws Exception {
        copy("GradientClipping.java", "PercentileClipper.java");

        assertThat(runAutograder()).isZero();

        JsonNode results = JsonMapper.shared().readTree(autograder.resolve("results/results.json"));
        assertThat(results.get("score").doubleValue()).isEqualTo(100);
        assertThat(results.get("tests")).hasSizeGreaterThan(14);
    }

    @Test
    void a_missing_file_is_told_and_earns_nothing() throws Exception {
        copy("GradientClipping.java");

        assertThat(runAutograder()).isZero();

        JsonNode results = JsonMapper.shared().readTree(autograder.resolve("results/results.json"));
        assertThat(results.get("score").doubleValue()).isZero();
        assertThat(results.get("output").stringValue()).contains("PercentileClipper.java  the file is missing");
    }

    private void copy(String... files) throws IOException {
        Path submission = Files.createDirectories(autograder.resolve("submission"));
        for (String file : files) {
            Files.copy(CourseRoot.path().resolve(SOURCES).resolve(file), submission.resolve(file));
        }
    }

    private int runAutograder() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", autograder.resolve("source/run_autograder").toString())
                .inheritIO();
        builder.environment().put("AUTOGRADER", autograder.toString());
        return builder.start().waitFor();
    }

    private static void unzip(Path zip, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                write(in, file);
            }
        }
    }

    private static void write(InputStream in, Path file) throws IOException {
        Files.write(file, in.readAllBytes());
    }
}
