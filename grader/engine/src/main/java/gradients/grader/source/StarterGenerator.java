package gradients.grader.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.UserError;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the starter that belongs to a reference: bodies of {@code @Task} members become a TODO, {@code @SolutionOnly}
 * members vanish, everything else stays as it is, to the letter.
 */
public final class StarterGenerator {

    private static final String NOT_IMPLEMENTED = "gradients.kit.NotImplementedError";

    private final AssignmentSpec assignment;

    public StarterGenerator(AssignmentSpec assignment) {
        this.assignment = assignment;
    }

    /**
     * Returns the starter's text, or empty if all of the file is solution-only.
     *
     * @param path how messages name the reference
     */
    public Optional<String> generate(String path, String reference) {
        JavaSource source = JavaSource.parse(path, reference);
        List<ClassTree> types = source.types();
        if (!types.isEmpty() && types.stream().allMatch(StarterGenerator::isSolutionOnly)) {
            return Optional.empty();
        }
        Edits edits = new Edits();
        new Removal(source)
                .of(types.stream().filter(StarterGenerator::isSolutionOnly).toList(), edits);
        boolean hasTasks = false;
        for (ClassTree type : types) {
            hasTasks |= !isSolutionOnly(type) && edit(source, type, edits);
        }
        if (edits.isEmpty()) {
            return Optional.of(reference);
        }
        JavaSource starter = JavaSource.parse(path, edits.applyTo(reference));
        return Optional.of(tidyImports(starter, TaskBody.namesInGuidance(source), hasTasks));
    }

    /** Returns whether a task was found. */
    private boolean edit(JavaSource source, ClassTree type, Edits edits) {
        List<? extends Tree> members = type.getMembers();
        List<? extends Tree> removed =
                members.stream().filter(StarterGenerator::isSolutionOnly).toList();
        removed.forEach(member -> refuseEnumConstant(source, type, member));
        new Removal(source).of(removed, edits);
        TaskBody tasks = new TaskBody(source, assignment);
        boolean found = false;
        for (Tree member : members) {
            if (isSolutionOnly(member)) {
                continue;
            }
            if (member instanceof MethodTree method) {
                found |= tasks.replace(method, edits);
            } else if (member instanceof ClassTree nested) {
                found |= edit(source, nested, edits);
            }
        }
        return found;
    }

    /** Keeps the imports that the starter's code uses, and those that its guidance speaks of. */
    private static String tidyImports(JavaSource starter, Set<String> namesInGuidance, boolean hasTasks) {
        Set<String> names = new HashSet<>(namesInGuidance);
        names.addAll(UsedNames.of(starter));
        Imports imports = Imports.of(starter).usedBy(names);
        return (hasTasks ? imports.plusType(NOT_IMPLEMENTED) : imports).replaceIn(starter);
    }

    private static boolean isSolutionOnly(Tree member) {
        return JavaSource.annotation(member, "SolutionOnly").isPresent();
    }

    private static void refuseEnumConstant(JavaSource source, ClassTree type, Tree member) {
        if (type.getKind() == Tree.Kind.ENUM
                && member instanceof VariableTree constant
                && constant.getType().toString().equals(type.getSimpleName().toString())
                && source.text().charAt(source.end(member) - 1) != ';') {
            throw new UserError(source.place(member) + ": an enum constant cannot be @SolutionOnly; mark the enum.");
        }
    }
}
