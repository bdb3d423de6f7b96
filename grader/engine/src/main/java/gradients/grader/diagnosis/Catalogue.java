package gradients.grader.diagnosis;

import gradients.grader.remote.LocalCode;
import gradients.grader.source.KnownAnswer;
import gradients.grader.source.KnownAnswers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The known answers of one assignment, read and compiled when they are first needed. */
final class Catalogue {

    private final Supplier<KnownAnswers> reader;
    private final AnswerCompiler compiler;
    private final Map<String, LocalCode> compiled = new ConcurrentHashMap<>();
    private final Map<String, Optional<Mistake>> pairs = new ConcurrentHashMap<>();
    private KnownAnswers answers;

    Catalogue(Supplier<KnownAnswers> reader, AnswerCompiler compiler) {
        this.reader = reader;
        this.compiler = compiler;
    }

    synchronized KnownAnswers answers() {
        if (answers == null) {
            answers = reader.get();
        }
        return answers;
    }

    /**
     * Returns the mistakes that lose at least one of these tasks, by name.
     *
     * @param hidden names of mistakes that are left out
     */
    List<Mistake> losing(Set<String> tasks, Set<String> hidden) {
        return answers().mistakes().stream()
                .filter(mistake -> !hidden.contains(mistake.name()))
                .filter(mistake -> mistake.loses().stream().anyMatch(tasks::contains))
                .map(mistake -> new Mistake(List.of(mistake), code(mistake)))
                .toList();
    }

    /** Returns the answer's code. */
    LocalCode code(KnownAnswer answer) {
        return compiled.computeIfAbsent(answer.path(), path -> compiler.overReference(answer.sources()));
    }

    /** Returns what is wrong in both ways; empty if both mistakes change the same member. */
    Optional<Mistake> both(KnownAnswer one, KnownAnswer other) {
        return pairs.computeIfAbsent(
                one.name() + " " + other.name(),
                names -> answers()
                        .combined(one, other)
                        .map(sources -> new Mistake(List.of(one, other), compiler.overReference(sources))));
    }
}
