package gradients.grader.mutants;

import gradients.grader.course.UserError;
import gradients.grader.course.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code solutions/NN-topic/equivalent-mutants.yaml} says: mutants that no test can tell from the reference, found
 * so by a person, with the reason.
 *
 * @param equivalent groups of mutants with one reason
 */
public record EquivalentMutants(List<Group> equivalent) {

    /** The file's name. */
    public static final String FILE = "equivalent-mutants.yaml";

    public EquivalentMutants {
        equivalent = equivalent == null ? List.of() : List.copyOf(equivalent);
    }

    /** Mutants with one reason. */
    public record Group(String reason, List<Entry> mutants) {
        public Group {
            if (reason == null || reason.isBlank() || mutants == null || mutants.isEmpty()) {
                throw new UserError(FILE + ": each group needs a reason and its mutants.");
            }
            mutants = List.copyOf(mutants);
        }
    }

    /**
     * One mutant.
     *
     * @param in class and member
     * @param line as the reference has it
     * @param becomes the line after the change
     */
    public record Entry(String in, String line, String becomes) {
        Mutant.Key key() {
            return new Mutant.Key(in, line, becomes == null ? "" : becomes);
        }
    }

    /** Returns what stands in this folder of an assignment's answers; without a file, nothing is equivalent. */
    public static EquivalentMutants in(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file)
                ? Yaml.read(file, "solutions/" + folder.getFileName() + "/" + FILE, EquivalentMutants.class)
                : new EquivalentMutants(List.of());
    }

    /** Returns whether this mutant is listed. */
    public boolean has(Mutant mutant) {
        return entries().anyMatch(entry -> entry.key().equals(mutant.key()));
    }

    /** Returns the entries that fit none of these mutants: the reference has changed since. */
    public List<Entry> stale(List<Mutant> mutants) {
        Set<Mutant.Key> known = new HashSet<>();
        mutants.forEach(mutant -> known.add(mutant.key()));
        return entries().filter(entry -> !known.contains(entry.key())).toList();
    }

    private Stream<Entry> entries() {
        return equivalent.stream().flatMap(group -> group.mutants().stream());
    }
}
