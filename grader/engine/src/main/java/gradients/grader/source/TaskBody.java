package gradients.grader.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Nearest;
import gradients.grader.course.TaskSpec;
import gradients.grader.course.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replaces the body of a {@code @Task} method by what a student finds there: TODO, guidance, exception. */
final class TaskBody {

    /** Written {@code //: …}; the formatter makes it {@code // : …}. */
    private static final Pattern GUIDANCE = Pattern.compile("// ?:(.*)");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}_$]+");

    private static final String STEP = "    ";

    private final JavaSource source;
    private final AssignmentSpec assignment;

    TaskBody(JavaSource source, AssignmentSpec assignment) {
        this.source = source;
        this.assignment = assignment;
    }

    /** Returns the words of all guidance in the file, the names of classes and methods among them. */
    static Set<String> namesInGuidance(JavaSource source) {
        return guidance(source.comments().stream())
                .flatMap(WORDS::splitAsStream)
                .collect(Collectors.toSet());
    }

    /** Adds the edit if the method is a task; returns whether it is. */
    boolean replace(MethodTree method, Edits edits) {
        Optional<AnnotationTree> annotation = JavaSource.annotation(method, "Task");
        if (annotation.isEmpty()) {
            return false;
        }
        BlockTree body = method.getBody();
        if (body == null) {
            throw new UserError(source.place(method) + ": @Task stands on a method without a body; a student writes"
                    + " bodies only.");
        }
        TaskSpec task = task(annotation.get());
        String newline = source.newline();
        String indentation = source.indentation(method);
        List<String> lines = new ArrayList<>();
        constructorCall(body).map(source::textOf).ifPresent(lines::add);
        lines.add("// TODO " + task.id() + ": " + task.title());
        guidance(source.comments().stream()
                        .filter(comment -> comment.start() > source.start(body) && comment.end() < source.end(body)))
                .map(guidance -> ("//" + guidance).stripTrailing())
                .forEach(lines::add);
        lines.add("throw new NotImplementedError(\"" + escaped(task.label()) + "\");");
        StringBuilder text = new StringBuilder("{");
        lines.forEach(
                line -> text.append(newline).append(indentation).append(STEP).append(line));
        edits.replace(source.start(body), source.end(body), text + newline + indentation + "}");
        return true;
    }

    private TaskSpec task(AnnotationTree annotation) {
        String id = id(annotation);
        return assignment
                .task(id)
                .orElseThrow(() -> new UserError(source.place(annotation) + ": " + assignment.id() + " has no task \""
                        + id + "\"" + Nearest.hint(id, assignment.taskIds())));
    }

    /** Returns the text in {@code @Task("5.1")} or {@code @Task(value = "5.1")}. */
    private static String id(AnnotationTree annotation) {
        ExpressionTree argument = annotation.getArguments().get(0);
        ExpressionTree value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
        return value instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : value.toString();
    }

    /** A call of another constructor must stay: without it the starter might not compile. */
    private static Optional<StatementTree> constructorCall(BlockTree body) {
        return body.getStatements().stream()
                .limit(1)
                .map(StatementTree.class::cast)
                .filter(TaskBody::callsConstructor)
                .findFirst();
    }

    private static boolean callsConstructor(StatementTree statement) {
        return statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().matches("(.+\\.)?(super|this)");
    }

    private static Stream<String> guidance(Stream<Comment> comments) {
        return comments.map(comment -> GUIDANCE.matcher(comment.text()))
                .filter(Matcher::matches)
                .map(guidance -> guidance.group(1));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
