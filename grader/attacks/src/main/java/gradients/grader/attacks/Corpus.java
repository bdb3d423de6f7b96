package gradients.grader.attacks;

import gradients.grader.course.CourseFiles;
import gradients.grader.sandbox.Isolation;
import gradients.grader.source.KnownAnswers;
import gradients.grader.source.Splicer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All attacks and controls: those that are one source file, and those that are a directory. */
final class Corpus {

    private final List<Attack> attacks = new ArrayList<>();
    private final Attack probe;

    private Corpus(CourseFiles course, Path folder) throws IOException {
        Map<String, Splicer> references = new TreeMap<>();
        for (String assignment : List.of(Attack.CLIPPING, "01-sigmoid-backprop")) {
            references.put(
                    assignment,
                    new Splicer(KnownAnswers.of(course, course.assignment(assignment))
                            .reference()));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                attacks.add(SourceFile.read(file, references));
            }
        }
        probe = attacks.stream()
                .filter(attack -> attack.name().equals("LooksAround"))
                .findFirst()
                .orElseThrow();
        attacks.remove(probe);
        attacks.addAll(ForeignFileAttacks.all());
        attacks.addAll(DirectoryAttacks.all());
        attacks.addAll(CompilerAttacks.all());
        attacks.sort(Comparator.comparing(Attack::threat).thenComparing(Attack::name));
    }

    /** Reads the corpus of this course. */
    static Corpus of(CourseFiles course) throws IOException {
        return new Corpus(course, course.root().resolve("grader/attacks/corpus"));
    }

    List<Attack> attacks() {
        return List.copyOf(attacks);
    }

    /**
     * Returns what runs at a level.
     *
     * @param isFirst whether no other level ran before
     */
    List<Attack> at(Isolation level, boolean isFirst) {
        return attacks.stream()
                .filter(attack -> attack.levels().contains(level))
                .filter(attack -> isFirst || !attack.isOnTheReader())
                .toList();
    }

    /** Returns the harmless look that must find the sandbox closed before anything else runs in it. */
    Attack probe() {
        return probe;
    }
}
