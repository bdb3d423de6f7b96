package gradients.grader.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import gradients.grader.course.Nearest;
import gradients.grader.course.UserError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts a file of changed members over the reference: a member with the signature of one of the reference's replaces it,
 * any other is added, imports are merged. Nested classes are entered; nested records, enums and interfaces are replaced
 * whole, for their header is part of them.
 */
public final class Splicer {

    private final Map<String, JavaSource> references = new TreeMap<>();

    /**
     * @param references the reference's files: text by path
     */
    public Splicer(Map<String, String> references) {
        references.forEach((path, text) -> this.references.put(path, JavaSource.parse(path, text)));
    }

    /**
     * Returns the reference's files that the changes touch, full text by path.
     *
     * @param path how messages name the file of changes
     */
    public Map<String, String> splice(String path, String changes) {
        return splice(JavaSource.parse(path, changes));
    }

    Map<String, String> splice(JavaSource changes) {
        Map<JavaSource, Edits> edits = new HashMap<>();
        boolean changed = false;
        for (ClassTree type : changes.types()) {
            JavaSource reference = target(changes, type);
            Overlay overlay = new Overlay(changes, reference, edits.computeIfAbsent(reference, target -> new Edits()));
            changed |= overlay.put(type, sameType(reference, type));
        }
        if (!changed) {
            throw new UserError(
                    changes.path() + " does not differ from the reference; change a member or delete the" + " file.");
        }
        Map<String, String> spliced = new TreeMap<>();
        edits.forEach((reference, made) -> spliced.put(reference.path(), finish(changes, reference, made)));
        return spliced;
    }

    private static String finish(JavaSource changes, JavaSource reference, Edits edits) {
        JavaSource spliced = JavaSource.parse(reference.path(), edits.applyTo(reference.text()));
        return Imports.of(spliced).plus(Imports.of(changes)).replaceIn(spliced);
    }

    private JavaSource target(JavaSource changes, ClassTree type) {
        String name = type.getSimpleName().toString();
        return references.values().stream()
                .filter(reference -> reference.packageName().equals(changes.packageName()))
                .filter(reference -> names(reference).contains(name))
                .findFirst()
                .orElseThrow(() -> new UserError(changes.place(type) + ": the reference has no class "
                        + changes.packageName() + "." + name + Nearest.hint(name, knownNames())));
    }

    private List<String> knownNames() {
        return references.values().stream()
                .flatMap(reference -> names(reference).stream())
                .toList();
    }

    private static List<String> names(JavaSource reference) {
        return reference.types().stream()
                .map(type -> type.getSimpleName().toString())
                .collect(Collectors.toList());
    }

    private static Tree sameType(JavaSource reference, ClassTree type) {
        return reference.types().stream()
                .filter(candidate -> candidate.getSimpleName().contentEquals(type.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }
}
