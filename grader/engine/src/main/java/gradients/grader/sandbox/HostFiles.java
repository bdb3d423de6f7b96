package gradients.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few files of this machine that a JVM needs: the JDK, the shared libraries it names, what its links point to. */
final class HostFiles {

    static final String SETPRIV = "/app/setpriv";

    private static final Path JDK = Path.of(System.getProperty("java.home"));
    private static final List<String> LIBRARIES = List.of(
            "bin/java",
            "lib/libjli.so",
            "lib/libjava.so",
            "lib/libjimage.so",
            "lib/libverify.so",
            "lib/libzip.so",
            "lib/libnio.so",
            "lib/libnet.so",
            "lib/server/libjvm.so");

    private static final Pattern ABSOLUTE = Pattern.compile("(?:=>\\s*)?(/\\S+)\\s+\\(0x");

    private final boolean isRoot;

    HostFiles(boolean isRoot) {
        this.isRoot = isRoot;
    }

    /** Returns bubblewrap's arguments that show these files, and nothing else of the machine. */
    List<String> mounts() throws IOException {
        List<Path> binaries = new ArrayList<>();
        LIBRARIES.forEach(library -> binaries.add(JDK.resolve(library)));
        List<String> arguments = new ArrayList<>();
        if (isRoot) {
            Path setpriv = find("setpriv");
            binaries.add(setpriv);
            arguments.addAll(List.of("--ro-bind", setpriv.toString(), SETPRIV));
        }
        Set<Path> files = dependenciesOf(binaries);
        files.addAll(linkedFromJdk());
        files.removeIf(file -> file.startsWith(JDK));
        Set<Path> parents = new LinkedHashSet<>();
        files.forEach(file -> addParents(file, parents));
        // Directories that bubblewrap makes unasked are closed to all but root.
        List<String> all = new ArrayList<>(List.of("--dir", "/app"));
        parents.forEach(parent -> all.addAll(List.of("--dir", parent.toString())));
        all.addAll(arguments);
        for (Path file : files) {
            all.addAll(List.of("--ro-bind", file.toRealPath().toString(), file.toString()));
        }
        all.addAll(List.of("--ro-bind", JDK.toString(), "/jdk"));
        return all;
    }

    private static void addParents(Path file, Set<Path> parents) {
        Path parent = file.getParent();
        if (parent != null && parent.getNameCount() > 0) {
            addParents(parent, parents);
            parents.add(parent);
        }
    }

    private static Set<Path> dependenciesOf(List<Path> binaries) throws IOException {
        List<String> command = new ArrayList<>(List.of("ldd"));
        binaries.forEach(binary -> command.add(binary.toString()));
        Process ldd = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ldd.getOutputStream().close();
        Set<Path> found = new TreeSet<>();
        Matcher matcher = ABSOLUTE.matcher(new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            found.add(Path.of(matcher.group(1)));
        }
        return found;
    }

    /** Distributions keep a JDK's settings in a directory under /etc and link to them. */
    private static Set<Path> linkedFromJdk() throws IOException {
        Set<Path> targets = new TreeSet<>();
        for (String link : List.of("lib/jvm.cfg", "conf/security/java.security", "conf/net.properties")) {
            Path file = JDK.resolve(link);
            if (Files.isSymbolicLink(file)) {
                Path target =
                        file.getParent().resolve(Files.readSymbolicLink(file)).normalize();
                targets.add(target.startsWith("/etc") ? target.getRoot().resolve(target.subpath(0, 2)) : target);
            }
        }
        return targets;
    }

    /** Returns where this program is. */
    static Path find(String program) {
        for (String directory : List.of("/usr/bin", "/bin", "/usr/local/bin", "/usr/sbin", "/sbin")) {
            Path file = Path.of(directory, program);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new SandboxException("There is no " + program + " on this machine.");
    }
}
