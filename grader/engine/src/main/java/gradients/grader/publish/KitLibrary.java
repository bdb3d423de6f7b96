package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.grader.course.UserError;
import gradients.kit.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The kit as a Maven artifact inside the student's repository. Its version carries a hash of its sources, so that a
 * changed kit never meets an older one of the same name in somebody's local repository.
 */
final class KitLibrary {

    private static final String FOLDER = ".course/repository/gradients/kit/";

    /** Every entry of a jar has this time, so that equal classes make equal jars. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final FileTree sources = new FileTree();

    KitLibrary(Path courseRoot) {
        Path kit = courseRoot.resolve("starter/kit/src/main");
        if (!Files.isDirectory(kit.resolve("java"))) {
            throw new UserError("There is no kit in " + kit + "; publish from the root of the course.");
        }
        for (String root : new String[] {"java", "resources"}) {
            sources.addAll(kit.resolve(root), "", path -> true);
        }
    }

    /** Returns the version that the student's pom names. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.files().forEach((path, content) -> {
                digest.update(path.getBytes(UTF_8));
                digest.update(content);
            });
            return "1-" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds jar, sources and pom in the layout of a Maven repository. */
    void addTo(FileTree tree) {
        String base = FOLDER + version() + "/kit-" + version();
        tree.put(base + ".jar", jar(classes()));
        tree.put(base + "-sources.jar", jar(sources));
        tree.put(base + ".pom", """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>gradients</groupId>
                  <artifactId>kit</artifactId>
                  <version>%s</version>
                </project>
                """.formatted(version()));
    }

    /** Returns the classes of the kit that runs here: from its jar, or from the folder of a build. */
    private static FileTree classes() {
        FileTree classes = new FileTree();
        try {
            Path home = Path.of(Task.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                classes.addAll(home, "", KitLibrary::belongs);
            } else {
                try (FileSystem zip = FileSystems.newFileSystem(home)) {
                    classes.addAll(zip.getPath("/"), "", KitLibrary::belongs);
                }
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The kit's classes cannot be read.", e);
        }
        return classes;
    }

    private static boolean belongs(String path) {
        return path.startsWith("gradients/") || path.startsWith("META-INF/services/");
    }

    private static byte[] jar(FileTree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
