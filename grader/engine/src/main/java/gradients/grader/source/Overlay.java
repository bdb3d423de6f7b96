package gradients.grader.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the members of one type of a file of changes over the type of that name in one file of the reference. */
final class Overlay {

    private final JavaSource changes;
    private final JavaSource reference;
    private final Edits edits;

    Overlay(JavaSource changes, JavaSource reference, Edits edits) {
        this.changes = changes;
        this.reference = reference;
        this.edits = edits;
    }

    /** Adds the edits; returns whether anything differs but comments, white space and annotations. */
    boolean put(ClassTree change, Tree target) {
        if (change.getKind() != Tree.Kind.CLASS || target.getKind() != Tree.Kind.CLASS) {
            return replace(change, target);
        }
        ClassTree type = (ClassTree) target;
        Map<String, Tree> members = type.getMembers().stream()
                .collect(Collectors.toMap(Signature::of, Function.identity(), (first, second) -> first));
        boolean changed = false;
        for (Tree member : change.getMembers()) {
            Tree old = members.get(Signature.of(member));
            if (old == null) {
                int closingBrace = reference.end(type) - 1;
                edits.insert(closingBrace, "\n" + changes.textOf(member) + "\n");
                changed = true;
            } else {
                changed |= member instanceof ClassTree nested ? put(nested, old) : replace(member, old);
            }
        }
        return changed;
    }

    private boolean replace(Tree member, Tree old) {
        edits.replace(reference.start(old), reference.end(old), changes.textOf(member));
        return !essence(changes, member).equals(essence(reference, old));
    }

    /** Returns the member's code without comments, white space and its own annotations. */
    private static String essence(JavaSource source, Tree member) {
        int start = source.start(member);
        String text = source.textOf(member);
        Edits stripped = new Edits();
        JavaSource.modifiers(member).stream()
                .flatMap(modifiers -> modifiers.getAnnotations().stream())
                .forEach(annotation ->
                        stripped.replace(source.start(annotation) - start, source.end(annotation) - start, ""));
        Comment.in(text).forEach(comment -> stripped.replace(comment.start(), comment.end(), " "));
        return stripped.applyTo(text).replaceAll("\\s+", "");
    }
}
