package gradients.grader.source;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.Nearest;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every answer to one assignment that we know: its reference, the mistakes and the alternatives. */
public final class KnownAnswers {

    private final Map<String, String> reference;
    private final List<KnownAnswer> mistakes;
    private final List<KnownAnswer> alternatives;
    private final Reader reader;

    private KnownAnswers(Reader reader) {
        this.reader = reader;
        this.reference = reader.reference;
        this.mistakes = reader.answers("mistakes");
        this.alternatives = reader.answers("alternatives");
    }

    /** Returns the answers to this assignment, spliced over its reference; a bad file is a {@link UserError}. */
    public static KnownAnswers of(CourseFiles course, AssignmentSpec assignment) {
        return new KnownAnswers(new Reader(course, assignment));
    }

    /** Returns the reference's files: text by path inside the assignment, such as {@code src/main/java/…}. */
    public Map<String, String> reference() {
        return reference;
    }

    /** Returns the known wrong answers, by name. */
    public List<KnownAnswer> mistakes() {
        return mistakes;
    }

    /** Returns the other right answers, by name. */
    public List<KnownAnswer> alternatives() {
        return alternatives;
    }

    /**
     * Returns the files of an answer that is wrong in both ways, text by path; empty if both change the same member.
     */
    public Optional<Map<String, String>> combined(KnownAnswer one, KnownAnswer other) {
        return reader.combined(one, other);
    }

    private static final class Reader {

        private final AssignmentSpec assignment;
        private final Path folder;
        private final Path root;
        private final Map<String, String> reference;
        private final Splicer splicer;

        Reader(CourseFiles course, AssignmentSpec assignment) {
            this.assignment = assignment;
            this.folder = course.solution(assignment.id());
            this.root = course.root();
            this.reference = new TreeMap<>();
            for (Path file : javaFiles(folder.resolve("src/main/java"))) {
                reference.put(slashed(folder.relativize(file)), read(file));
            }
            this.splicer = new Splicer(reference);
        }

        List<KnownAnswer> answers(String kind) {
            List<KnownAnswer> answers = new ArrayList<>();
            for (Path file : javaFiles(folder.resolve(kind))) {
                JavaSource source = JavaSource.parse(slashed(root.relativize(file)), read(file));
                answers.add(kind.equals("mistakes") ? mistake(source) : alternative(source));
            }
            return List.copyOf(answers);
        }

        private JavaSource source(KnownAnswer answer) {
            return JavaSource.parse(answer.path(), read(root.resolve(answer.path())));
        }

        Optional<Map<String, String>> combined(KnownAnswer one, KnownAnswer other) {
            JavaSource changes = source(other);
            if (!Collections.disjoint(Signature.all(source(one)), Signature.all(changes))) {
                return Optional.empty();
            }
            Map<String, String> all = new TreeMap<>(reference);
            all.putAll(one.sources());
            Map<String, String> both = new TreeMap<>(one.sources());
            both.putAll(new Splicer(all).splice(changes));
            return Optional.of(both);
        }

        private KnownAnswer mistake(JavaSource source) {
            DocComment comment = comment(source);
            List<String> loses = List.of(tag(source, comment, "loses").split("[ ,]+"));
            for (String id : loses) {
                if (assignment.task(id).isEmpty()) {
                    throw new UserError(source.path() + ": @loses names task \"" + id + "\", which " + assignment.id()
                            + " does not have" + Nearest.hint(id, assignment.taskIds()));
                }
            }
            List<String> ordered =
                    assignment.taskIds().stream().filter(loses::contains).toList();
            return answer(source, comment, ordered, tag(source, comment, "hint"));
        }

        private KnownAnswer alternative(JavaSource source) {
            DocComment comment = comment(source);
            if (comment.tags().containsKey("loses")) {
                throw new UserError(
                        source.path() + ": an alternative loses nothing; move it to mistakes/ or drop" + " @loses.");
            }
            return answer(source, comment, List.of(), "");
        }

        private KnownAnswer answer(JavaSource source, DocComment comment, List<String> loses, String hint) {
            String file = source.path().substring(source.path().lastIndexOf('/') + 1);
            return new KnownAnswer(
                    file.substring(0, file.length() - ".java".length()),
                    source.path(),
                    comment.text(),
                    loses,
                    hint,
                    splicer.splice(source));
        }

        private static DocComment comment(JavaSource source) {
            return source.types().stream()
                    .findFirst()
                    .flatMap(type -> DocComment.of(source, type))
                    .filter(comment -> !comment.text().isEmpty())
                    .orElseThrow(() -> new UserError(source.path() + ": its first class has no doc comment; say in one"
                            + " sentence what the code does."));
        }

        private static String tag(JavaSource source, DocComment comment, String tag) {
            String text = comment.tags().getOrDefault(tag, "");
            if (text.isEmpty()) {
                throw new UserError(source.path() + ": its doc comment has no @" + tag + "; see"
                        + " docs/add-an-assignment.md, \"Mistakes and alternatives\".");
            }
            return text;
        }
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserError(file + " cannot be read (" + e + "); it needs to be UTF-8 text.");
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
