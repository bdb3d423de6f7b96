package gradients.grader.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What tells a member from its neighbours in the same class. */
final class Signature {

    private Signature() {}

    /** Returns the signatures of all members of a file's classes, each after the names of its classes. */
    static Set<String> all(JavaSource source) {
        Set<String> all = new TreeSet<>();
        source.types().forEach(type -> add(type, type.getSimpleName() + ".", all));
        return all;
    }

    private static void add(ClassTree type, String prefix, Set<String> all) {
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested && nested.getKind() == Tree.Kind.CLASS) {
                add(nested, prefix + nested.getSimpleName() + ".", all);
            } else {
                all.add(prefix + of(member));
            }
        }
    }

    /**
     * Returns {@code name(Type,Type)} for methods and constructors, with types as written but without type arguments
     * and qualifiers; {@code name} for fields; {@code type name} for nested types; {@code {}} for initializers.
     */
    static String of(Tree member) {
        if (member instanceof MethodTree method) {
            return method.getName() + "("
                    + method.getParameters().stream()
                            .map(parameter -> TypeName.simple(parameter.getType()))
                            .collect(Collectors.joining(","))
                    + ")";
        }
        if (member instanceof VariableTree field) {
            return field.getName().toString();
        }
        return member instanceof ClassTree type ? "type " + type.getSimpleName() : "{}";
    }
}
