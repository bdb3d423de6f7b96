package gradients.grader.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.stream.Collectors;

/** What tells a member from its neighbours in the same class. */
final class Signature {

    private Signature() {}

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
