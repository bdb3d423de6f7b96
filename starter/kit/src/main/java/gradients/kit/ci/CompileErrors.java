package gradients.kit.ci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in Maven's log what javac refused. */
final class CompileErrors {

    private static final Pattern LINE = Pattern.compile("\\[ERROR] (.+\\.java):\\[(\\d+),\\d+] (.*)");

    private CompileErrors() {}

    /**
     * One error.
     *
     * @param file path from the root of the repository, with forward slashes
     */
    record CompileError(String file, int line, String message) {}

    /** Returns each error once: Maven prints them twice. */
    static List<CompileError> in(List<String> log, Path root) {
        Set<CompileError> errors = new LinkedHashSet<>();
        for (String line : log) {
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                errors.add(new CompileError(
                        relative(matcher.group(1), root), Integer.parseInt(matcher.group(2)), matcher.group(3)));
            }
        }
        return new ArrayList<>(errors);
    }

    private static String relative(String file, Path root) {
        // Maven on Windows writes /C:/…
        Path path = Path.of(file.matches("/[A-Za-z]:.*") ? file.substring(1) : file);
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
