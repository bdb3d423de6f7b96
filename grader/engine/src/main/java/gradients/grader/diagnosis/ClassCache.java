package gradients.grader.diagnosis;

import gradients.grader.digest.Digest;
import gradients.grader.source.TrustedCompiler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Keeps compiled answers on the disk from one run of the grader to the next: compiling all mistakes of an assignment
 * takes seconds, and they hardly ever change. A file's name tells what its classes were compiled from. A directory that
 * cannot be written to, or a file that cannot be read, costs time only.
 */
final class ClassCache {

    private final Path directory;
    private final byte[] surroundings;

    /**
     * @param directory where the files lie; made when it is first needed
     * @param classPath what the answers are compiled against
     * @param reference the class files that they are compiled against, by binary name
     */
    ClassCache(Path directory, Collection<Path> classPath, Map<String, byte[]> reference) {
        this.directory = directory;
        Digest digest = new Digest()
                .add(Runtime.version().toString(), TrustedCompiler.options().toString());
        try {
            for (Path jar : classPath.stream().filter(Files::isRegularFile).toList()) {
                digest.addChecksum(jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new TreeMap<>(reference).forEach((name, bytes) -> digest.add(name).add(bytes));
        this.surroundings = digest.bytes();
    }

    /** Returns where the classes of these sources are, or will be. */
    private Path file(Map<String, String> sources) {
        Digest digest = new Digest().add(surroundings);
        new TreeMap<>(sources).forEach((path, text) -> digest.add(path, text));
        return directory.resolve(digest.hex(16) + ".zip");
    }

    /** Returns the classes of these sources, by binary name, if they are here. */
    Optional<Map<String, byte[]>> classes(Map<String, String> sources) {
        Map<String, byte[]> classes = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file(sources)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                classes.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return classes.isEmpty() ? Optional.empty() : Optional.of(classes);
    }

    /** Keeps the classes of these sources. */
    void keep(Map<String, String> sources, Map<String, byte[]> classes) {
        try {
            Files.createDirectories(directory);
            Path draft = Files.createTempFile(directory, "draft", ".tmp");
            try (OutputStream out = Files.newOutputStream(draft);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                }
            }
            Files.move(draft, file(sources), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return; // they will be compiled again
        }
    }
}
