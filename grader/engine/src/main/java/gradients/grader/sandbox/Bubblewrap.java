package gradients.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Command lines for bubblewrap. Run by root, it needs no user namespace, and each worker gets a user id of its own;
 * run by
 * anybody else, it needs one. The mounts stand in a file that only bubblewrap reads: its command line can be seen
 * from inside.
 */
final class Bubblewrap {

    static final String JAVA = "/jdk/bin/java";
    static final String JAR = "/app/worker.jar";
    static final String ARCHIVE = "/app/worker.jsa";

    /** Ids that no account has; a new one for each worker, since a limit on processes counts all of a user's. */
    private static final int FIRST_ID = 62_000;

    private static final int IDS = 2_000;
    private static final AtomicInteger NEXT_ID =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 37 % IDS));

    private static final String SHELL = "ulimit -c 0; ulimit -n 256; ulimit -t 60; ulimit -f \"$1\"; ulimit -v \"$2\";"
            + " [ \"$3\" = 0 ] || ulimit -u \"$3\" 2>/dev/null || ulimit -p \"$3\";"
            + " exec 8<\"$4\" 9<\"$5\"; shift 5; exec \"$@\"";

    private final Path directory;
    private final boolean isRoot;
    private final Path filter;
    private final List<String> system;

    /**
     * @param directory where the mounts and the filter are written
     * @param system arguments that show the files of this machine that a JVM needs
     */
    Bubblewrap(Path directory, List<String> system) throws IOException {
        this.directory = directory;
        this.isRoot = isRoot();
        this.filter = directory.resolve("seccomp.bpf");
        this.system = List.copyOf(system);
        write(filter, SeccompFilter.of(calls()));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static SystemCalls calls() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> SystemCalls.X86_64;
            case "aarch64" -> SystemCalls.AARCH64;
            default ->
                throw new SandboxException("There is no system call filter for " + System.getProperty("os.arch")
                        + "; the level namespaces needs x86_64 or aarch64.");
        };
    }

    /** Returns the command that runs a JVM command in the sandbox. */
    List<String> command(String name, Program program, List<String> mounts, List<String> jvm, int fileMegabytes)
            throws IOException {
        byte[] listed = String.join("\0", arguments(mounts)).getBytes(StandardCharsets.UTF_8);
        Path arguments = directory.resolve(name + "-" + Integer.toHexString(Arrays.hashCode(listed)) + ".mounts");
        write(arguments, listed);
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "sh"));
        command.add(Integer.toString(fileMegabytes * 2048));
        command.add(Integer.toString(program.addressMegabytes() * 1024));
        command.add(isRoot ? "96" : "0");
        command.add(arguments.toString());
        command.add(filter.toString());
        command.addAll(List.of("bwrap", "--args", "8", "--seccomp", "9", "--"));
        if (isRoot) {
            String id = Integer.toString(FIRST_ID + Math.floorMod(NEXT_ID.getAndIncrement(), IDS));
            command.addAll(List.of(HostFiles.SETPRIV, "--reuid=" + id, "--regid=" + id, "--clear-groups"));
            command.addAll(List.of("--bounding-set=-all", "--inh-caps=-all", "--no-new-privs"));
        }
        command.addAll(jvm);
        return command;
    }

    private List<String> arguments(List<String> mounts) {
        List<String> arguments = new ArrayList<>(
                List.of("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"));
        if (!isRoot) {
            arguments.addAll(List.of("--unshare-user", "--uid", "62000", "--gid", "62000", "--cap-drop", "ALL"));
        }
        arguments.addAll(List.of("--die-with-parent", "--new-session", "--clearenv", "--hostname", "worker"));
        arguments.addAll(system);
        arguments.addAll(mounts);
        arguments.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        arguments.addAll(List.of("--perms", "1777", "--size", "16777216", "--tmpfs", "/tmp", "--chdir", "/tmp"));
        arguments.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/"));
        return arguments;
    }

    /** Replaces the file in one step: another grader may be reading it. */
    private static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
        Files.write(draft, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
