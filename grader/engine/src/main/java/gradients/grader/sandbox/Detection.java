package gradients.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** What this machine offers, found out by trying, once. */
record Detection(Offer namespaces, Bubblewrap bubblewrap) {

    private static final ConcurrentHashMap<Path, Detection> DONE = new ConcurrentHashMap<>();
    private static final Path UBUNTU_RESTRICTION = Path.of("/proc/sys/kernel/apparmor_restrict_unprivileged_userns");

    static Detection of(Path cache) {
        return DONE.computeIfAbsent(cache.toAbsolutePath().normalize(), Detection::detect);
    }

    private static Detection detect(Path cache) {
        if (!Jvm.isLinux()) {
            return none("it needs Linux; this is " + System.getProperty("os.name") + ".");
        }
        try {
            Path bwrap = HostFiles.find("bwrap");
            Files.createDirectories(cache);
            Path found = cache.toRealPath().resolve("namespaces-" + key(bwrap) + ".mounts");
            List<String> mounts = Files.exists(found) ? Files.readAllLines(found) : List.of();
            return isUsable(mounts) ? available(new Bubblewrap(cache.toRealPath(), mounts)) : tried(found);
        } catch (SandboxException e) {
            return none(e.getMessage() + " On Debian and Ubuntu: sudo apt-get install bubblewrap");
        } catch (IOException e) {
            return none("the probe failed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return none("the probe was interrupted.");
        }
    }

    /** Looks for the files that a JVM needs and tries the sandbox; what worked is kept until the machine restarts. */
    private static Detection tried(Path found) throws IOException, InterruptedException {
        List<String> mounts = new HostFiles(Bubblewrap.isRoot()).mounts();
        Bubblewrap bubblewrap = new Bubblewrap(found.getParent(), mounts);
        String failure = probe(bubblewrap);
        if (!failure.isEmpty()) {
            return none(failure);
        }
        Files.write(found, mounts);
        return available(bubblewrap);
    }

    /** Returns a name for all that the outcome of the probe depends on. */
    private static String key(Path bwrap) throws IOException {
        String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
        Object all = List.of(
                boot,
                Files.getLastModifiedTime(bwrap),
                System.getProperty("user.name"),
                System.getProperty("java.home"),
                Runtime.version(),
                Program.WORKER);
        return Integer.toHexString(all.hashCode());
    }

    private static boolean isUsable(List<String> mounts) {
        boolean usable = !mounts.isEmpty();
        for (int i = 0; i + 1 < mounts.size(); i++) {
            usable &= !mounts.get(i).equals("--ro-bind") || Files.exists(Path.of(mounts.get(i + 1)));
        }
        return usable;
    }

    private static Detection available(Bubblewrap bubblewrap) {
        String how = Bubblewrap.isRoot()
                ? "Bubblewrap, started by root: each worker has a user id of its own."
                : "Bubblewrap in a user namespace.";
        return new Detection(new Offer(Isolation.NAMESPACES, true, how), bubblewrap);
    }

    private static Detection none(String reason) {
        return new Detection(new Offer(Isolation.NAMESPACES, false, reason), null);
    }

    /** Runs a JVM in the sandbox, and returns why it failed, or nothing. */
    private static String probe(Bubblewrap bubblewrap) throws IOException, InterruptedException {
        // The command of a worker; but the JVM tells its version, and ends before it looks for the jar.
        List<String> jvm = Jvm.command(Bubblewrap.JAVA, Bubblewrap.JAR, Program.WORKER, List.of("-version"));
        Process process =
                Starter.start(new ProcessBuilder(bubblewrap.command("probe", Program.WORKER, List.of(), jvm, 1))
                        .redirectErrorStream(true));
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return "the probe did not end.";
        }
        if (process.exitValue() == 0) {
            return "";
        }
        return isRestricted()
                ? "this Ubuntu forbids user namespaces to programs without an AppArmor profile. Run the grader through"
                        + " sudo, or: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"
                : "bubblewrap failed: " + output.lines().findFirst().orElse("exit code " + process.exitValue());
    }

    private static boolean isRestricted() throws IOException {
        return !Bubblewrap.isRoot()
                && Files.exists(UBUNTU_RESTRICTION)
                && Files.readString(UBUNTU_RESTRICTION).strip().equals("1");
    }
}
