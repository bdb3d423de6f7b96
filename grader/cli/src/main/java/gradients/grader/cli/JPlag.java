package gradients.grader.cli;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * JPlag as a program of its own, for its licence is another and it is needed rarely: its jars are fetched by Maven as
 * {@code scripts/similarity/pom.xml} lists them, and used only if their checksums are those in {@code SHA256SUMS}.
 */
final class JPlag {

    private final Path scripts;
    private final Path root;
    private final Path jars;

    JPlag(Path root, Path cache) {
        this.root = root;
        this.scripts = root.resolve("scripts/similarity");
        this.jars = cache.resolve("jplag");
    }

    /** Compares the folders in {@code sources}; writes {@code similarity.zip} and {@code similarity.csv}. */
    void run(Path sources, Path base, Path out) throws IOException {
        List<String> sums = Files.readAllLines(scripts.resolve("SHA256SUMS"));
        if (!isComplete(sums)) {
            fetch();
            if (!isComplete(sums)) {
                throw new UserError(
                        "JPlag's jars in " + jars + " are not those of scripts/similarity/SHA256SUMS; delete"
                                + " the folder and try again. If it stays so, do not trust them.");
            }
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int code = wait(new ProcessBuilder(
                        java,
                        "-Xmx1g",
                        "-cp",
                        jars + "/*",
                        scripts.resolve("Similarity.java").toString(),
                        sources.toAbsolutePath().toString(),
                        base.toAbsolutePath().toString(),
                        out.toAbsolutePath().toString())
                .inheritIO());
        if (code != 0) {
            throw new UserError("JPlag ended with code " + code + "; its own words stand above.");
        }
    }

    private void fetch() throws IOException {
        System.err.println("course: fetching JPlag from Maven Central (once) ...");
        Path log = Files.createTempFile("jplag", ".log");
        String mvnw = root.resolve(System.getProperty("os.name").startsWith("Windows") ? "mvnw.cmd" : "mvnw")
                .toString();
        int code = wait(new ProcessBuilder(
                        mvnw,
                        "-q",
                        "-B",
                        "-f",
                        scripts.resolve("pom.xml").toString(),
                        "dependency:copy-dependencies",
                        "-DoutputDirectory=" + jars)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
        if (code != 0) {
            throw new UserError(
                    "JPlag cannot be fetched from Maven Central: run this once with a network. Maven's words"
                            + " are in " + log + ".");
        }
        Files.delete(log);
    }

    private boolean isComplete(List<String> sums) throws IOException {
        for (String line : sums) {
            String[] parts = line.split("\\s+");
            Path jar = jars.resolve(parts[1]);
            if (!Files.isRegularFile(jar) || !sha256(jar).equals(parts[0])) {
                return false;
            }
        }
        return true;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static int wait(ProcessBuilder command) throws IOException {
        Process process = command.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
