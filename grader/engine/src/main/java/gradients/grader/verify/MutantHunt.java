package gradients.grader.verify;

import gradients.grader.Benches;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.UserError;
import gradients.grader.mutants.EquivalentMutants;
import gradients.grader.mutants.Mutant;
import gradients.grader.mutants.MutantGenerator;
import gradients.grader.remote.LocalTarget;
import gradients.grader.suite.SuiteRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Shows how good the hidden tests are: changes a reference mechanically, and counts the changes they notice. */
public final class MutantHunt implements AutoCloseable {

    private static final String SEED = "mutants";

    private final Benches benches;
    private final Jobs jobs = new Jobs();

    public MutantHunt(Benches benches) {
        this.benches = benches;
    }

    private enum Fate {
        /** A test failed. */
        KILLED,
        /** All tests passed. */
        SURVIVED,
        /** The change means nothing: it does not compile, or compiles to the same. */
        VOID
    }

    /** Returns what became of this assignment's mutants. */
    public MutationReport hunt(AssignmentSpec assignment) {
        Benches.Entry entry = benches.of(assignment);
        Map<String, String> reference = entry.diagnoser().answers().reference();
        List<Mutant> mutants = new ArrayList<>();
        List<Callable<Fate>> work = new ArrayList<>();
        for (String file : assignment.editable()) {
            String text = reference.get(file);
            Map<String, byte[]> original = entry.compiler().compile(Map.of(file, text));
            for (Mutant mutant : MutantGenerator.mutants(file, text)) {
                mutants.add(mutant);
                work.add(() -> fate(entry, mutant, original));
            }
        }
        return report(assignment, mutants, jobs.all(work));
    }

    private Fate fate(Benches.Entry entry, Mutant mutant, Map<String, byte[]> original) {
        Map<String, byte[]> classes;
        try {
            classes = entry.compiler().compile(Map.of(mutant.file(), mutant.source()));
        } catch (UserError e) {
            return Fate.VOID;
        }
        if (isSame(classes, original)) {
            return Fate.VOID;
        }
        LocalTarget target = new LocalTarget(entry.compiler().withClasses(classes));
        return new SuiteRunner().firstFailure(entry.bench(), target, SEED).isPresent() ? Fate.KILLED : Fate.SURVIVED;
    }

    private static boolean isSame(Map<String, byte[]> classes, Map<String, byte[]> original) {
        return classes.keySet().equals(original.keySet())
                && classes.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), original.get(file.getKey())));
    }

    private MutationReport report(AssignmentSpec assignment, List<Mutant> mutants, List<Fate> fates) {
        EquivalentMutants known =
                EquivalentMutants.in(benches.installation().course().solution(assignment.id()));
        Map<Fate, List<Mutant>> by = new EnumMap<>(Fate.class);
        for (int i = 0; i < mutants.size(); i++) {
            by.computeIfAbsent(fates.get(i), fate -> new ArrayList<>()).add(mutants.get(i));
        }
        List<Mutant> alive = by.getOrDefault(Fate.SURVIVED, List.of());
        List<Mutant> survivors =
                alive.stream().filter(mutant -> !known.has(mutant)).toList();
        return new MutationReport(
                assignment.id(),
                by.getOrDefault(Fate.KILLED, List.of()).size(),
                alive.size() - survivors.size(),
                survivors,
                known.stale(alive));
    }

    @Override
    public void close() {
        jobs.close();
    }
}
