package gradients.clipping;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ejml.simple.SimpleMatrix;

/**
 * A harmless look at the sandbox, before anything else runs in it: tells "closed", or what stands open.
 *
 * @levels namespaces
 * @tells letter by letter what it found
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        List<String> open = new ArrayList<>();
        expectFailure(open, "the network", () -> connect());
        expectFailure(open, "programs", () -> new ProcessBuilder("/jdk/bin/java", "-version").start());
        for (String place : List.of("/", "/app/", "/dev/", "/etc/", "/jdk/", "/proc/")) {
            expectFailure(open, "writing to " + place, () -> Files.writeString(Path.of(place + "probe"), "x"));
        }
        for (String place : List.of("${course}", "${other}", "/home", "/root", "/sys", "/var")) {
            expectFailure(open, "reading " + place, () -> new File(place).exists() ? place : failed());
        }
        expectFailure(open, "the machine's interfaces", () -> received() > 0 ? "seen" : failed());
        expectFailure(open, "other processes", () -> processes() > 3 ? "seen" : failed());
        expectFailure(open, "a large disk", () -> new File("/tmp").getTotalSpace() > 64 << 20 ? "there" : failed());
        expectFailure(open, "the environment", () -> System.getenv().size() > 1 ? "there" : failed());
        for (String line : List.of("NoNewPrivs:\t1", "Seccomp:\t2", "CapEff:\t0000000000000000")) {
            expectFailure(open, "no " + line, () -> status().contains(line) ? failed() : "missing");
        }
        expectFailure(open, "user 0", () -> status().contains("Uid:\t0") ? "yes" : failed());
        return letters(open.isEmpty() ? "closed" : open.toString());
    }

    private static void expectFailure(List<String> open, String what, Callable<Object> attempt) {
        try {
            open.add(what + ": " + attempt.call());
        } catch (Exception e) {
            return; // as it must be
        }
    }

    private static Object connect() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", Integer.parseInt("${port}")), 200);
            return "connected";
        }
    }

    private static Object failed() throws IOException {
        throw new IOException();
    }

    private static long processes() {
        return List.of(new File("/proc").list()).stream()
                .filter(name -> Character.isDigit(name.charAt(0)))
                .count();
    }

    /** Returns how many bytes came in by all interfaces that are seen: by the one of a network of its own, none. */
    private static long received() throws IOException {
        return Files.readAllLines(Path.of("/proc/net/dev")).stream()
                .filter(line -> line.contains(":"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(':') + 1).strip().split(" +")[0]))
                .sum();
    }

    private static String status() throws IOException {
        return Files.readString(Path.of("/proc/self/status"));
    }

    private static SimpleMatrix letters(String text) {
        SimpleMatrix letters = new SimpleMatrix(1, text.length());
        for (int i = 0; i < text.length(); i++) {
            letters.set(i, text.charAt(i));
        }
        return letters;
    }
}
