package gradients.grader.mutants;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import gradients.grader.source.JavaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the changes that can be made to a body. Texts of messages are left alone. */
final class Mutations extends TreeScanner<Void, Void> {

    private static final Set<Kind> RELATIONS = Set.of(
            Kind.LESS_THAN,
            Kind.LESS_THAN_EQUAL,
            Kind.GREATER_THAN,
            Kind.GREATER_THAN_EQUAL,
            Kind.EQUAL_TO,
            Kind.NOT_EQUAL_TO);

    private final JavaSource source;
    private final List<Change> found = new ArrayList<>();

    /** Another text for [start, end). */
    record Change(int start, int end, String text) {}

    Mutations(JavaSource source) {
        this.source = source;
    }

    List<Change> found() {
        return found;
    }

    private void replace(Tree tree, String text) {
        found.add(new Change(source.start(tree), source.end(tree), text));
    }

    private String text(Tree tree) {
        return source.textOf(tree);
    }

    /** Other operators; each term alone. */
    @Override
    public Void visitBinary(BinaryTree tree, Void unused) {
        if (isText(tree)) {
            return null;
        }
        ExpressionTree left = tree.getLeftOperand();
        ExpressionTree right = tree.getRightOperand();
        for (String operator : Replacements.operators(tree.getKind())) {
            found.add(new Change(source.end(left), source.start(right), " " + operator + " "));
        }
        if (!RELATIONS.contains(tree.getKind())) {
            replace(tree, text(left));
            replace(tree, text(right));
        }
        return super.visitBinary(tree, unused);
    }

    private static boolean isText(ExpressionTree tree) {
        return tree.getKind() == Kind.STRING_LITERAL
                || tree instanceof BinaryTree sum
                        && sum.getKind() == Kind.PLUS
                        && (isText(sum.getLeftOperand()) || isText(sum.getRightOperand()));
    }

    /** Signs and negations dropped, steps turned round. */
    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
        switch (tree.getKind()) {
            case UNARY_MINUS, LOGICAL_COMPLEMENT -> replace(tree, text(tree.getExpression()));
            case POSTFIX_INCREMENT, PREFIX_INCREMENT -> replace(tree, text(tree).replace("++", "--"));
            case POSTFIX_DECREMENT, PREFIX_DECREMENT -> replace(tree, text(tree).replace("--", "++"));
            default -> {}
        }
        return super.visitUnary(tree, unused);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        int from = source.end(tree.getVariable());
        int to = source.start(tree.getExpression());
        for (String operator : Replacements.assignments(tree.getKind())) {
            found.add(new Change(from, to, " " + operator + " "));
        }
        return super.visitCompoundAssignment(tree, unused);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void unused) {
        Replacements.constants(tree.getValue()).forEach(constant -> replace(tree, constant));
        return super.visitLiteral(tree, unused);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
        negate(tree.getCondition());
        return super.visitConditionalExpression(tree, unused);
    }

    /** A condition negated; without an else, also the whole statement left out. */
    @Override
    public Void visitIf(IfTree tree, Void unused) {
        negate(tree.getCondition());
        if (tree.getElseStatement() == null) {
            replace(tree, ";");
        }
        return super.visitIf(tree, unused);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
        negate(tree.getCondition());
        return super.visitWhileLoop(tree, unused);
    }

    /** A single relation gets its opposite as another operator already. */
    private void negate(ExpressionTree condition) {
        ExpressionTree inner =
                condition instanceof ParenthesizedTree parenthesized ? parenthesized.getExpression() : condition;
        if (!RELATIONS.contains(inner.getKind()) && inner.getKind() != Kind.LOGICAL_COMPLEMENT) {
            replace(inner, "!(" + text(inner) + ")");
        }
    }

    /** What a loop does at each turn is changed, but not left out: it would only never end. */
    @Override
    public Void visitForLoop(ForLoopTree tree, Void unused) {
        scan(tree.getInitializer(), unused);
        scan(tree.getCondition(), unused);
        tree.getUpdate().forEach(update -> scan(update.getExpression(), unused));
        return scan(tree.getStatement(), unused);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
        replace(tree, ";");
        return super.visitExpressionStatement(tree, unused);
    }

    /** That something is refused matters; the words do not. */
    @Override
    public Void visitThrow(ThrowTree tree, Void unused) {
        return null;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        swap(tree.getArguments());
        return super.visitNewClass(tree, unused);
    }

    /** Another method of that shape; the call dropped for what it is made on or given; operands transposed. */
    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (!Replacements.isCommutative(tree.getMethodSelect().toString())) {
            swap(tree.getArguments());
        }
        if (tree.getArguments().size() <= 2) {
            tree.getArguments().forEach(argument -> replace(tree, operand(argument)));
        }
        if (tree.getMethodSelect() instanceof MemberSelectTree select) {
            ExpressionTree on = select.getExpression();
            String name = select.getIdentifier().toString();
            replace(tree, text(on));
            Replacements.methods(name).forEach(other -> rename(select, other));
            if (name.equals("mult")) {
                ExpressionTree by = tree.getArguments().get(0);
                replace(on, text(on) + ".transpose()");
                replace(by, text(by) + ".transpose()");
            }
        }
        return super.visitMethodInvocation(tree, unused);
    }

    private String operand(ExpressionTree tree) {
        boolean isLoose = tree instanceof BinaryTree || tree instanceof ConditionalExpressionTree;
        return isLoose ? "(" + text(tree) + ")" : text(tree);
    }

    private void rename(MemberSelectTree select, String name) {
        int end = source.end(select);
        found.add(new Change(end - select.getIdentifier().length(), end, name));
    }

    private void swap(List<? extends ExpressionTree> arguments) {
        for (int i = 0; i + 1 < arguments.size(); i++) {
            ExpressionTree one = arguments.get(i);
            ExpressionTree other = arguments.get(i + 1);
            String between = source.text().substring(source.end(one), source.start(other));
            if (!text(one).equals(text(other))) {
                found.add(new Change(source.start(one), source.end(other), text(other) + between + text(one)));
            }
        }
    }
}
