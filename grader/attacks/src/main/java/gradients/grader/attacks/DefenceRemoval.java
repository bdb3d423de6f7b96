package gradients.grader.attacks;

import gradients.grader.course.Installation;
import gradients.grader.source.TrustedCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Shows what a defence is for: compiles the grader without it, outside the build, and runs an attack against that in a
 * process of its own. Nothing in the grader itself can be switched off.
 */
final class DefenceRemoval {

    private static final long PATIENCE_SECONDS = 120;

    private final Installation installation;

    DefenceRemoval(Installation installation) {
        this.installation = installation;
    }

    /**
     * What the attack showed.
     *
     * @param isNoticed whether the run was red
     * @param evidence the line that says so, or all that was printed
     */
    record Result(Defence defence, boolean isNoticed, String evidence) {

        @Override
        public String toString() {
            String line = String.format(
                    Locale.ROOT,
                    "%-38s %-28s %-10s %s",
                    defence.name(),
                    defence.attack(),
                    defence.level().label(),
                    evidence);
            return isNoticed ? line : line + "  NOT NOTICED";
        }
    }

    /** Runs the attack against the grader without this defence. */
    Result without(Defence defence) throws IOException, InterruptedException {
        Path target = installation.root().resolve("grader/attacks/target");
        Path classes = Files.createTempDirectory(target, "without");
        try {
            compile(defence, classes);
            return run(defence, classes);
        } finally {
            Ground.deleteAll(classes);
        }
    }

    /** Compiles the changed file, or all of the worker, which a sandbox takes from one place. */
    private void compile(Defence defence, Path classes) throws IOException {
        Path file = installation.root().resolve(defence.file());
        Map<String, String> sources = new TreeMap<>();
        Path module = installation.root().resolve("grader/worker/src/main/java");
        try (Stream<Path> files = defence.isInWorker() ? Files.walk(module) : Stream.of(file)) {
            for (Path source :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(source.toString(), Files.readString(source));
            }
        }
        String text = sources.get(file.toString());
        if (!text.contains(defence.text())) {
            throw new IllegalArgumentException(defence.file() + " has no " + defence.text() + " any more.");
        }
        sources.put(file.toString(), text.replace(defence.text(), defence.without()));
        try (TrustedCompiler compiler = new TrustedCompiler(Ground.jars(installation.libraries()))) {
            for (Map.Entry<String, byte[]> made : compiler.compile(sources).entrySet()) {
                Path target = classes.resolve(made.getKey().replace('.', '/') + ".class");
                Files.createDirectories(target.getParent());
                Files.write(target, made.getValue());
            }
        }
    }

    private Result run(Defence defence, Path classes) throws IOException, InterruptedException {
        String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m", "-XX:+UseSerialGC"));
        command.add("-Dcourse.root=" + installation.root());
        command.addAll(List.of("-cp", classPath, AttacksMain.class.getName()));
        command.addAll(List.of("--level", defence.level().label(), defence.attack()));
        Path log = classes.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return new Result(defence, true, "the run did not end");
        }
        String printed = Files.readString(log, StandardCharsets.UTF_8);
        boolean isForged = printed.contains("FORGED");
        return new Result(defence, process.exitValue() == 1 || isForged, evidence(printed));
    }

    private static String evidence(String printed) {
        return printed.lines()
                .map(String::strip)
                .filter(line -> line.contains("FORGED")
                        || line.startsWith("NOT RUN")
                        || line.startsWith("task")
                        || line.startsWith("is ")
                        || line.startsWith("found ")
                        || line.contains(" tells ")
                        || line.contains("did not survive"))
                .findFirst()
                .map(line -> line.length() > 110 ? line.substring(0, 110) + "…" : line)
                .orElse(printed);
    }
}
