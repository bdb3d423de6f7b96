package gradients.grader.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what in a submission is neither ours nor the student's to write. All of it is ignored by the grading. */
final class Tampering {

    private static final int MOST_FILES = 5000;
    private static final int MOST_SENTENCES = 20;
    private static final int DEEPEST = 30;

    private final Released released;
    private final Path directory;
    private final List<String> sentences = new ArrayList<>();

    Tampering(Released released, Path directory) {
        this.released = released;
        this.directory = directory;
    }

    /** Returns one sentence for each file, sorted; a long list is cut and says so. */
    List<String> sentences() {
        if (exists("target")) {
            sentences.add("target is ignored: everything is compiled anew.");
        }
        Stream.of("META-INF", "module-info.java")
                .filter(this::exists)
                .forEach(name -> sentences.add(name + " does not belong to the assignment and is ignored."));
        walk(directory.resolve("src"));
        Collections.sort(sentences);
        if (sentences.size() <= MOST_SENTENCES) {
            return sentences;
        }
        List<String> cut = new ArrayList<>(sentences.subList(0, MOST_SENTENCES));
        cut.add("And " + (sentences.size() - MOST_SENTENCES) + " more files do not belong.");
        return cut;
    }

    private boolean exists(String path) {
        return Files.exists(directory.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private void walk(Path root) {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(root, Set.of(), DEEPEST, new Visitor());
        } catch (IOException e) {
            sentences.add(shown(root) + " cannot be read completely; what is left is ignored.");
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private int visited;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            judge(file, attributes);
            if (++visited < MOST_FILES) {
                return FileVisitResult.CONTINUE;
            }
            sentences.add("src holds more than " + MOST_FILES + " files; the others were not looked at.");
            return FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            sentences.add(shown(file) + " cannot be read and is ignored.");
            return FileVisitResult.CONTINUE;
        }
    }

    private void judge(Path file, BasicFileAttributes attributes) {
        String path = directory.relativize(file).toString().replace('\\', '/');
        if (released.isEditable(path)) {
            return;
        }
        if (attributes.isSymbolicLink() || attributes.isOther()) {
            sentences.add(shown(file) + " is a link or special file and is ignored.");
        } else if (released.has(path)) {
            SafeFile.Content content = SafeFile.read(directory, path);
            if (!content.isText() || !released.isUnchanged(path, content.text())) {
                sentences.add(shown(file) + " differs from the released file, which is used instead.");
            }
        } else if (path.startsWith("src/main/")) {
            sentences.add(shown(file) + extra(path));
        }
    }

    private String extra(String path) {
        String own = "src/main/java/" + released.assignment().packageName().replace('.', '/') + "/";
        if (path.startsWith("src/main/java/") && path.endsWith(".java") && !path.startsWith(own)) {
            return " lies outside package " + released.assignment().packageName() + " and is ignored.";
        }
        return " does not belong to the assignment and is ignored; put your code into the files you were given.";
    }

    /** Names of files may hold anything; a report shows no control characters. */
    private String shown(Path file) {
        return directory.relativize(file).toString().replace('\\', '/').replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
