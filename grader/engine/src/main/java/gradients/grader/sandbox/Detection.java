package gradients.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            HostFiles.find("bwrap");
            Files.createDirectories(cache);
            Bubblewrap bubblewrap = new Bubblewrap(cache.toRealPath());
            String failure = probe(bubblewrap);
            if (!failure.isEmpty()) {
                return none(failure);
            }
            String how = Bubblewrap.isRoot()
                    ? "Bubblewrap, started by root: each worker has a user id of its own."
                    : "Bubblewrap in a user namespace.";
            return new Detection(new Offer(Isolation.NAMESPACES, true, how), bubblewrap);
        } catch (SandboxException e) {
            return none(e.getMessage() + " On Debian and Ubuntu: sudo apt-get install bubblewrap");
        } catch (IOException e) {
            return none("the probe failed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return none("the probe was interrupted.");
        }
    }

    private static Detection none(String reason) {
        return new Detection(new Offer(Isolation.NAMESPACES, false, reason), null);
    }

    /** Runs a JVM in the sandbox, and returns why it failed, or nothing. */
    private static String probe(Bubblewrap bubblewrap) throws IOException, InterruptedException {
        List<String> jvm = new ArrayList<>(List.of(Bubblewrap.JAVA, "-Xmx64m", "-XX:+UseSerialGC", "-Xshare:auto"));
        jvm.addAll(Program.WORKER.flags());
        jvm.add("-version");
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
