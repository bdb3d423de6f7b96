package gradients.grader.submission;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which commit a clone stands at, from the files of its {@code .git}. The git program is not asked: it obeys the
 * clone's own configuration, which may name programs to run, and refuses clones that belong to another user.
 */
final class GitCommit {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern REFERENCE = Pattern.compile("ref: (refs/[A-Za-z0-9_./+-]+)");

    private GitCommit() {}

    /** Returns the commit's full hash; empty if the directory is no clone or its commit cannot be told. */
    static String of(Path directory) {
        Path git = directory.resolve(".git");
        if (!Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        String head = firstLine(git, "HEAD").orElse("");
        Matcher reference = REFERENCE.matcher(head);
        if (!reference.matches()) {
            return hash(head);
        }
        String name = reference.group(1);
        if (name.contains("..")) {
            return "";
        }
        return firstLine(git, name).map(GitCommit::hash).orElseGet(() -> packed(git, name));
    }

    private static String packed(Path git, String name) {
        SafeFile.Content packed = SafeFile.read(git, "packed-refs");
        return !packed.isText()
                ? ""
                : packed.text()
                        .lines()
                        .filter(line -> line.endsWith(" " + name))
                        .map(line -> hash(line.substring(0, line.indexOf(' '))))
                        .findFirst()
                        .orElse("");
    }

    private static Optional<String> firstLine(Path git, String path) {
        SafeFile.Content content = SafeFile.read(git, path);
        return content.isText() ? content.text().lines().findFirst() : Optional.empty();
    }

    private static String hash(String text) {
        return HASH.matcher(text).matches() ? text : "";
    }
}
