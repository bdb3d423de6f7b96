package gradients.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Starts JVMs at one isolation level. */
public final class Sandbox {

    private static final int WORKER_FILE_MEGABYTES = 16;
    private static final int ARCHIVE_FILE_MEGABYTES = 256;

    private final Isolation level;
    private final Path cache;
    private final Path jar;
    private final Bubblewrap bubblewrap;
    private final Map<String, Path> archives = new ConcurrentHashMap<>();

    private Sandbox(Isolation level, Path cache, Bubblewrap bubblewrap) {
        this.level = level;
        this.cache = cache;
        this.jar = WorkerJar.in(cache);
        this.bubblewrap = bubblewrap;
    }

    /** Returns the strongest sandbox that this machine offers. */
    public static Sandbox strongest(Path cache) {
        return Detection.of(cache).namespaces().isAvailable()
                ? required(Isolation.NAMESPACES, cache)
                : required(Isolation.PROCESS, cache);
    }

    /**
     * Returns a sandbox of this level.
     *
     * @param cache directory for what is made once: the worker's jar and its class archives
     * @throws SandboxException if the machine does not offer it; the message says why, and what to do
     */
    public static Sandbox required(Isolation level, Path cache) {
        if (level == Isolation.PROCESS) {
            return new Sandbox(level, prepared(cache), null);
        }
        Detection detection = Detection.of(cache);
        if (!detection.namespaces().isAvailable()) {
            throw new SandboxException("Isolation level namespaces is not available: "
                    + detection.namespaces().reason());
        }
        return new Sandbox(level, prepared(cache), detection.bubblewrap());
    }

    /** Returns what this machine offers, strongest first. */
    public static List<Offer> offers(Path cache) {
        return List.of(
                Detection.of(cache).namespaces(),
                new Offer(Isolation.PROCESS, true, "A JVM of its own for each submission; for code that you trust."));
    }

    /** Returns the level. */
    public Isolation level() {
        return level;
    }

    /** Starts the program; its standard input and output are the conversation. */
    public Process start(Program program) {
        Path archive = archives.computeIfAbsent(program.name(), name -> archive(program));
        boolean hasArchive = Files.exists(archive);
        return level == Isolation.NAMESPACES
                ? startWrapped(program, hasArchive ? archive : null)
                : startBare(program, hasArchive ? List.of("-XX:SharedArchiveFile=" + archive) : List.of(), List.of());
    }

    private Process startWrapped(Program program, Path archive) {
        List<String> mounts = new ArrayList<>(List.of("--ro-bind", jar.toString(), Bubblewrap.JAR));
        List<String> flags = new ArrayList<>();
        if (archive != null) {
            mounts.addAll(List.of("--ro-bind", archive.toString(), Bubblewrap.ARCHIVE));
            flags.add("-XX:SharedArchiveFile=" + Bubblewrap.ARCHIVE);
        }
        List<String> jvm = Jvm.command(Bubblewrap.JAVA, Bubblewrap.JAR, program, flags);
        return startWrapped(program, program.name(), mounts, jvm, WORKER_FILE_MEGABYTES);
    }

    private Process startWrapped(Program program, String name, List<String> mounts, List<String> jvm, int megabytes) {
        try {
            return started(new ProcessBuilder(bubblewrap.command(name, program, mounts, jvm, megabytes)));
        } catch (IOException e) {
            throw new SandboxException("No sandbox could be started: " + e.getMessage(), e);
        }
    }

    private Process startBare(Program program, List<String> flags, List<String> arguments) {
        List<String> command = Jvm.command(java().toString(), jar.toString(), program, flags);
        command.addAll(arguments);
        try {
            return started(
                    new ProcessBuilder(command).directory(cache.resolve("empty").toFile()));
        } catch (IOException e) {
            throw new SandboxException("No process could be started: " + e.getMessage(), e);
        }
    }

    private static Process started(ProcessBuilder builder) throws IOException {
        String root = builder.environment().get("SystemRoot"); // Windows cannot load its libraries without
        builder.environment().clear();
        if (root != null) {
            builder.environment().put("SystemRoot", root);
        }
        return Starter.start(builder.redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toAbsolutePath();
    }

    /** Returns where the archive of the program's classes is; it may be missing, and the program only starts slower. */
    private Path archive(Program program) {
        // The JVM refuses an archive whose jar was touched.
        Object all = List.of(
                Runtime.version(),
                System.getProperty("java.home"),
                program,
                jar.toFile().lastModified());
        String key = Integer.toHexString(all.hashCode());
        String stem = jar.getFileName().toString().replace(".jar", "");
        Path archive = cache.resolve(stem + "-" + program.name() + "-" + level.label() + "-" + key + ".jsa");
        if (!Files.exists(archive)) {
            makeArchive(program, archive);
        }
        return archive;
    }

    private void makeArchive(Program program, Path archive) {
        try {
            Path draft = Files.createTempDirectory(cache, "archive");
            draft.toFile().setWritable(true, false);
            draft.toFile().setReadable(true, false);
            draft.toFile().setExecutable(true, false);
            Path made = draft.resolve("worker.jsa");
            Process process = level == Isolation.NAMESPACES ? trainWrapped(program, draft) : trainBare(program, made);
            process.getOutputStream().close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            } else if (Files.exists(made)) {
                made.toFile().setReadable(true, false);
                Files.move(made, archive);
            }
            Files.deleteIfExists(made);
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            return; // without an archive, workers start slower: no reason not to grade
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process trainWrapped(Program program, Path draft) {
        List<String> mounts =
                List.of("--ro-bind", jar.toString(), Bubblewrap.JAR, "--bind", draft.toString(), "/archive");
        List<String> flags = List.of("-XX:ArchiveClassesAtExit=/archive/worker.jsa");
        List<String> jvm = Jvm.command(Bubblewrap.JAVA, Bubblewrap.JAR, program, flags);
        jvm.add("train");
        return startWrapped(program, program.name() + "-train", mounts, jvm, ARCHIVE_FILE_MEGABYTES);
    }

    private Process trainBare(Program program, Path made) {
        return startBare(program, List.of("-XX:ArchiveClassesAtExit=" + made), List.of("train"));
    }

    private static Path prepared(Path cache) {
        try {
            Files.createDirectories(cache.resolve("empty"));
            return cache.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
