package gradients.grader.batch;

import gradients.grader.course.Installation;
import gradients.grader.digest.Digest;
import gradients.grader.grade.CompileError;
import gradients.grader.submission.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Digest digest = new Digest();
        List.of(installation.libraries(), installation.hidden()).forEach(folder -> addFiles(digest, folder, folder));
        addFiles(digest, installation.root(), installation.root().resolve("config/checkstyle.xml"));
        this.grader = digest.bytes();
    }

    /**
     * Returns the fingerprint in hexadecimal digits.
     *
     * @param seed what the hidden inputs are drawn from
     * @param isolation the level's label
     */
    public String of(Submission submission, String student, String seed, String isolation) {
        Digest digest = new Digest();
        digest.add(grader)
                .add(assignments.computeIfAbsent(submission.assignment().id(), this::assignment));
        digest.add(student, seed, isolation, submission.commit());
        submission.sources().forEach((path, text) -> digest.add("source", path, text));
        for (CompileError problem : submission.problems()) {
            digest.add("problem", problem.file(), problem.message());
        }
        submission.tampering().forEach(sentence -> digest.add("tampering", sentence));
        return digest.hex(32);
    }

    private byte[] assignment(String id) {
        Digest digest = new Digest();
        Path root = installation.root();
        addFiles(digest, root, installation.course().starter(id).resolve("assignment.yaml"));
        addFiles(digest, root, installation.course().solution(id).resolve("mistakes"));
        return digest.bytes();
    }

    /** Adds the file, or all files below it, with their names; nothing if it does not exist. */
    private static void addFiles(Digest digest, Path root, Path start) {
        if (!Files.exists(start)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(root.relativize(file).toString().replace('\\', '/'));
                digest.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
