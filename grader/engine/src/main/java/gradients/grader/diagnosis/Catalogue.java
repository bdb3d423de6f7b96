package gradients.grader.diagnosis;

import gradients.grader.course.Installation;
import gradients.grader.remote.StepCounting;
import gradients.grader.source.KnownAnswer;
import gradients.grader.source.KnownAnswers;
import gradients.grader.source.TrustedCompiler;
import gradients.grader.suite.Bench;
import gradients.grader.worker.wire.Bundle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known mistakes of one assignment. Each is compiled when it is first needed. */
final class Catalogue {

    private final Installation installation;
    private final Bench bench;
    private final Map<String, Mistake> compiled = new HashMap<>();
    private List<KnownAnswer> mistakes;

    Catalogue(Installation installation, Bench bench) {
        this.installation = installation;
        this.bench = bench;
    }

    /** Returns the mistakes that lose at least one of these tasks, by name. */
    synchronized List<Mistake> losing(Set<String> tasks) {
        if (mistakes == null) {
            mistakes =
                    KnownAnswers.of(installation.course(), bench.assignment()).mistakes();
        }
        List<Mistake> losing = new ArrayList<>();
        for (KnownAnswer mistake : mistakes) {
            if (mistake.loses().stream().anyMatch(tasks::contains)) {
                losing.add(compiled.computeIfAbsent(mistake.name(), name -> compile(mistake)));
            }
        }
        return losing;
    }

    private Mistake compile(KnownAnswer mistake) {
        return new Mistake(mistake, bundle(installation, bench, mistake));
    }

    /** Returns the known answer as a local target runs it: the reference with its classes over it, counting steps. */
    static Bundle bundle(Installation installation, Bench bench, KnownAnswer answer) {
        List<Path> classPath = new ArrayList<>(installation.studentLibraries());
        classPath.add(installation.solutionsJar());
        try (TrustedCompiler compiler = new TrustedCompiler(classPath)) {
            Map<String, byte[]> classes =
                    new HashMap<>(bench.stubs().referenceBundle().student());
            classes.putAll(compiler.compile(answer.sources()));
            return bench.stubs().bundle(StepCounting.in(classes));
        }
    }
}
