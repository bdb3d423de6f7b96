package gradients.grader.batch;

import gradients.grader.course.Installation;
import gradients.grader.grade.CompileError;
import gradients.grader.submission.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells whether a submission needs to be graded again: SHA-256 of all that its grade depends on, namely the files
 * handed in, the hidden suite, the known mistakes, the seed, the isolation level and the grader itself.
 */
public final class Fingerprints {

    private final Installation installation;
    private final Map<String, byte[]> assignments = new ConcurrentHashMap<>();
    private final byte[] grader;

    public Fingerprints(Installation installation) {
        this.installation = installation;
        MessageDigest digest = sha256();
        List.of(installation.libraries(), installation.hidden()).forEach(folder -> addFiles(digest, folder, folder));
        addFiles(digest, installation.root(), installation.root().resolve("config/checkstyle.xml"));
        this.grader = digest.digest();
    }

    /**
     * Returns the fingerprint in hexadecimal digits.
     *
     * @param seed what the hidden inputs are drawn from
     * @param isolation the level's label
     */
    public String of(Submission submission, String student, String seed, String isolation) {
        MessageDigest digest = sha256();
        digest.update(grader);
        digest.update(assignments.computeIfAbsent(submission.assignment().id(), this::assignment));
        add(digest, student, seed, isolation, submission.commit());
        submission.sources().forEach((path, text) -> add(digest, "source", path, text));
        for (CompileError problem : submission.problems()) {
            add(digest, "problem", problem.file(), problem.message());
        }
        submission.tampering().forEach(sentence -> add(digest, "tampering", sentence));
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] assignment(String id) {
        MessageDigest digest = sha256();
        Path root = installation.root();
        addFiles(digest, root, installation.course().starter(id).resolve("assignment.yaml"));
        addFiles(digest, root, installation.course().solution(id).resolve("mistakes"));
        return digest.digest();
    }

    /** Adds the file, or all files below it, with their names; nothing if it does not exist. */
    private static void addFiles(MessageDigest digest, Path root, Path start) {
        if (!Files.exists(start)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, root.relativize(file).toString().replace('\\', '/'));
                add(digest, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(MessageDigest digest, String... texts) {
        for (String text : texts) {
            add(digest, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The length goes first: two texts never hash as one other. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
