package gradients.grader.mutants;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import gradients.grader.source.JavaSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes a reference in the places that a student writes: bodies of {@code @Task} members, and what
 * {@code @SolutionOnly} marks. Not every change compiles.
 */
public final class MutantGenerator {

    private final JavaSource source;
    private final Map<Mutant.Key, Mutant> mutants = new LinkedHashMap<>();

    private MutantGenerator(JavaSource source) {
        this.source = source;
    }

    /**
     * Returns the mutants of one file, in the order of its text. Two changes that turn equal lines of one member into
     * equal lines count as one.
     */
    public static List<Mutant> mutants(String file, String text) {
        MutantGenerator generator = new MutantGenerator(JavaSource.parse(file, text));
        generator.source.types().forEach(type -> generator.type(type, false));
        return List.copyOf(generator.mutants.values());
    }

    private void type(ClassTree type, boolean isStudents) {
        boolean isAnswer = isStudents || isMarked(type, "SolutionOnly");
        for (Tree member : type.getMembers()) {
            boolean isMutated = isAnswer || isMarked(member, "Task") || isMarked(member, "SolutionOnly");
            if (member instanceof ClassTree nested) {
                type(nested, isAnswer);
            } else if (isMutated) {
                member(type, member);
            }
        }
    }

    private static boolean isMarked(Tree member, String annotation) {
        return JavaSource.annotation(member, annotation).isPresent();
    }

    private void member(ClassTree type, Tree member) {
        String name = type.getSimpleName() + "." + name(type, member);
        Mutations mutations = new Mutations(source);
        if (member instanceof MethodTree method && method.getBody() != null) {
            mutations.scan(method.getBody(), null);
        } else if (member instanceof VariableTree field && field.getInitializer() != null) {
            mutations.scan(field.getInitializer(), null);
        } else if (member instanceof BlockTree initializer) {
            mutations.scan(initializer, null);
        }
        mutations.found().forEach(change -> add(name, change));
    }

    private static String name(ClassTree type, Tree member) {
        if (member instanceof MethodTree method) {
            boolean isConstructor = method.getName().contentEquals("<init>");
            return isConstructor
                    ? type.getSimpleName().toString()
                    : method.getName().toString();
        }
        return member instanceof VariableTree field ? field.getName().toString() : "{}";
    }

    private void add(String member, Mutations.Change change) {
        String text = source.text();
        int from = text.lastIndexOf('\n', change.start() - 1) + 1;
        int end = text.indexOf('\n', change.end());
        int to = end < 0 ? text.length() : end;
        String before = text.substring(from, change.start());
        String after = text.substring(change.end(), to);
        Mutant mutant = new Mutant(
                source.path(),
                member,
                text.substring(0, change.start()).chars().filter(c -> c == '\n').count() + 1,
                oneLine(text.substring(from, to)),
                oneLine(before + change.text() + after),
                text.substring(0, change.start()) + change.text() + text.substring(change.end()));
        mutants.putIfAbsent(mutant.key(), mutant);
    }

    private static String oneLine(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return String.join(" ", lines);
    }
}
