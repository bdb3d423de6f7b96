package gradients.grader.source;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.TreePathScanner;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Collects the simple names that a file uses in its code and in the references of its Javadoc. */
final class UsedNames extends TreePathScanner<Void, Void> {

    private final JavaSource source;
    private final Set<String> names = new HashSet<>();

    private UsedNames(JavaSource source) {
        this.source = source;
    }

    static Set<String> of(JavaSource source) {
        UsedNames used = new UsedNames(source);
        used.scan(source.unit(), null);
        return used.names;
    }

    @Override
    public Void visitImport(ImportTree tree, Void none) {
        return null;
    }

    @Override
    public Void visitPackage(PackageTree tree, Void none) {
        return scan(tree.getAnnotations(), none);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
        names.add(tree.getName().toString());
        return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
        collectReferences();
        return super.visitClass(tree, none);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        collectReferences();
        return super.visitMethod(tree, none);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
        collectReferences();
        return super.visitVariable(tree, none);
    }

    private void collectReferences() {
        DocCommentTree comment = source.trees().getDocCommentTree(getCurrentPath());
        if (comment == null) {
            return;
        }
        new DocTreeScanner<Void, Void>() {
            @Override
            public Void visitReference(ReferenceTree reference, Void none) {
                Collections.addAll(names, reference.getSignature().split("[^\\p{L}\\p{N}_$]+"));
                return null;
            }
        }.scan(comment, null);
    }
}
