package gradients.grader.sandbox;

import gradients.grader.digest.Digest;
import gradients.grader.worker.WorkerMain;
import gradients.kit.NotImplementedError;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.ejml.data.CMatrixRMaj;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_CDRM;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.simple.SimpleMatrix;
import org.ejml.sparse.csc.CommonOps_DSCC;
import org.ejml.sparse.csc.CommonOps_FSCC;
import pabeles.concurrency.ConcurrencyOps;

/**
 * The one jar that a sandbox sees: the worker, the kit and EJML, copied from wherever this program has them. That keeps
 * everything else of the class path (suites, solutions, the grader) out of reach, and one jar is what a class archive
 * needs.
 */
final class WorkerJar {

    private static final List<Class<?>> ORIGINS = List.of(
            WorkerMain.class,
            NotImplementedError.class,
            SimpleMatrix.class,
            DMatrixRMaj.class,
            CMatrixRMaj.class,
            CommonOps_DDRM.class,
            CommonOps_FDRM.class,
            CommonOps_CDRM.class,
            CommonOps_ZDRM.class,
            CommonOps_DSCC.class,
            CommonOps_FSCC.class,
            ConcurrencyOps.class);

    private static final List<String> PACKAGES =
            List.of("gradients/grader/worker/", "gradients/kit/", "org/ejml/", "pabeles/concurrency/");

    /** Names of files that a sandbox writes into the cache. */
    private static final Pattern OURS =
            Pattern.compile("(worker|compiler|probe|namespaces|draft).*\\.(jar|jsa|mounts|tmp)");

    private WorkerJar() {}

    /** Returns the jar in this directory; writes it first if it is not there. Its name tells its content. */
    static Path in(Path cache) {
        try {
            Set<Path> origins = origins();
            Path jar = cache.resolve("worker-" + digest(origins) + ".jar");
            if (!Files.exists(jar)) {
                deleteOld(cache);
                write(entries(origins), jar);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what other versions of the grader left here more than a day ago. */
    private static void deleteOld(Path cache) throws IOException {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                boolean isOurs = OURS.matcher(file.getFileName().toString()).matches();
                if (isOurs && Files.getLastModifiedTime(file).toInstant().isBefore(yesterday)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Set<Path> origins() {
        Set<Path> origins = new LinkedHashSet<>();
        for (Class<?> type : ORIGINS) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            try {
                origins.add(Path.of(source.getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new SandboxException(source.getLocation() + " is no file; run the grader from jars.", e);
            }
        }
        return origins;
    }

    private static void collect(Path origin, TreeMap<String, byte[]> entries) throws IOException {
        if (Files.isDirectory(origin)) {
            collectTree(origin, entries);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(origin)) {
            collectTree(jar.getPath("/"), entries);
        }
    }

    private static void collectTree(Path root, TreeMap<String, byte[]> entries) throws IOException {
        for (String name : PACKAGES) {
            Path start = root.resolve(name);
            if (!Files.isDirectory(start)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(start)) {
                for (Path file :
                        (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
                    String entry = root.relativize(file).toString().replace('\\', '/');
                    entries.put(entry, Files.readAllBytes(file));
                }
            }
        }
    }

    private static TreeMap<String, byte[]> entries(Set<Path> origins) throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        for (Path origin : origins) {
            collect(origin, entries);
        }
        return entries;
    }

    /** Every start of the grader does this, so a jar is not unpacked: that would take ten times as long. */
    private static String digest(Set<Path> origins) throws IOException {
        Digest digest = new Digest();
        for (Path origin : origins) {
            if (Files.isDirectory(origin)) {
                entries(Set.of(origin))
                        .forEach((name, bytes) -> digest.add(name).add(bytes));
            } else {
                digest.addChecksum(origin);
            }
        }
        return digest.hex(8);
    }

    private static void write(TreeMap<String, byte[]> entries, Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Path draft = Files.createTempFile(jar.getParent(), "worker", ".tmp");
        try (OutputStream out = Files.newOutputStream(draft);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                ZipEntry file = new ZipEntry(entry.getKey());
                file.setTime(0);
                zip.putNextEntry(file);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        draft.toFile().setReadable(true, false);
        Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
