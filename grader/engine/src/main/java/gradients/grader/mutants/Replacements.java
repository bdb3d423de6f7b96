package gradients.grader.mutants;

import com.sun.source.tree.Tree.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is put in place of an operator, a constant or a method. */
final class Replacements {

    private static final Map<Kind, List<String>> OPERATORS = Map.ofEntries(
            Map.entry(Kind.PLUS, List.of("-")),
            Map.entry(Kind.MINUS, List.of("+")),
            Map.entry(Kind.MULTIPLY, List.of("/")),
            Map.entry(Kind.DIVIDE, List.of("*")),
            Map.entry(Kind.REMAINDER, List.of("*")),
            Map.entry(Kind.LESS_THAN, List.of("<=", ">=")),
            Map.entry(Kind.LESS_THAN_EQUAL, List.of("<", ">")),
            Map.entry(Kind.GREATER_THAN, List.of(">=", "<=")),
            Map.entry(Kind.GREATER_THAN_EQUAL, List.of(">", "<")),
            Map.entry(Kind.EQUAL_TO, List.of("!=")),
            Map.entry(Kind.NOT_EQUAL_TO, List.of("==")),
            Map.entry(Kind.CONDITIONAL_AND, List.of("||")),
            Map.entry(Kind.CONDITIONAL_OR, List.of("&&")));

    private static final Map<Kind, List<String>> ASSIGNMENTS = Map.of(
            Kind.PLUS_ASSIGNMENT, List.of("-=", "="),
            Kind.MINUS_ASSIGNMENT, List.of("+=", "="),
            Kind.MULTIPLY_ASSIGNMENT, List.of("/=", "="),
            Kind.DIVIDE_ASSIGNMENT, List.of("*=", "="));

    /** Methods that take and return the same, of EJML, the JDK and the kit. */
    private static final Map<String, List<String>> METHODS = Map.ofEntries(
            Map.entry("plus", List.of("minus")),
            Map.entry("minus", List.of("plus")),
            Map.entry("elementMult", List.of("elementDiv")),
            Map.entry("elementDiv", List.of("elementMult")),
            Map.entry("scale", List.of("divide")),
            Map.entry("divide", List.of("scale")),
            Map.entry("min", List.of("max")),
            Map.entry("max", List.of("min")),
            Map.entry("elementMax", List.of("elementMin")),
            Map.entry("getNumRows", List.of("getNumCols")),
            Map.entry("getNumCols", List.of("getNumRows")),
            Map.entry("columnSums", List.of("columnMeans")),
            Map.entry("columnMeans", List.of("columnSums")),
            Map.entry("plusRow", List.of("minusRow")),
            Map.entry("minusRow", List.of("plusRow")),
            Map.entry("timesRow", List.of("divideRow")),
            Map.entry("divideRow", List.of("timesRow")),
            Map.entry("addLast", List.of("addFirst")),
            Map.entry("removeFirst", List.of("removeLast")));

    private static final Set<String> COMMUTATIVE = Set.of("Math.min", "Math.max", "Math.hypot");

    private Replacements() {}

    /** Returns whether swapped arguments mean nothing. */
    static boolean isCommutative(String method) {
        return COMMUTATIVE.contains(method);
    }

    static List<String> operators(Kind kind) {
        return OPERATORS.getOrDefault(kind, List.of());
    }

    static List<String> assignments(Kind kind) {
        return ASSIGNMENTS.getOrDefault(kind, List.of());
    }

    static List<String> methods(String name) {
        return METHODS.getOrDefault(name, List.of());
    }

    /** Returns other constants: one more and one less of whole numbers, one more and the opposite of others. */
    static List<String> constants(Object value) {
        if (value instanceof Integer number) {
            return List.of(Integer.toString(number + 1), Integer.toString(number - 1));
        }
        if (value instanceof Double number) {
            return number == 0 ? List.of("1.0") : List.of(Double.toString(number + 1), Double.toString(-number));
        }
        return value instanceof Boolean flag ? List.of(Boolean.toString(!flag)) : List.of();
    }
}
