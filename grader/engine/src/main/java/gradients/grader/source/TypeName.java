package gradients.grader.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;

/** Names of types as signatures are compared by them. */
final class TypeName {

    private TypeName() {}

    /** Returns the type as written, without type arguments, qualifiers and annotations: {@code List}, {@code int[]}. */
    static String simple(Tree type) {
        if (type instanceof ArrayTypeTree array) {
            return simple(array.getType()) + "[]";
        }
        if (type instanceof ParameterizedTypeTree generic) {
            return simple(generic.getType());
        }
        if (type instanceof AnnotatedTypeTree annotated) {
            return simple(annotated.getUnderlyingType());
        }
        return type instanceof MemberSelectTree qualified
                ? qualified.getIdentifier().toString()
                : type.toString();
    }
}
