package gradients.grader.attacks;

import gradients.grader.grade.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Attacks on the compiler, and by sources that hold what no solution holds. */
final class CompilerAttacks {

    private static final String BODY = "return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));";

    /** How the comment on the class begins: declarations go before it. */
    private static final String COMMENT = "/**\n * Clips by a limit";

    private static final String PROCESSOR = """
            @javax.annotation.processing.SupportedAnnotationTypes("*")
            class Processor extends javax.annotation.processing.AbstractProcessor {
                @Override
                public boolean process(
                        java.util.Set<? extends javax.lang.model.element.TypeElement> annotations,
                        javax.annotation.processing.RoundEnvironment round) {
                    throw new IllegalStateException("FORGED");
                }
            }

            """;

    private CompilerAttacks() {}

    static List<Attack> all() {
        return Stream.of(greedy(), declaring()).flatMap(List::stream).toList();
    }

    private static List<Attack> greedy() {
        return List.of(
                attack(
                        "HandsInAHundredMegabytes",
                        Threat.GREEDY,
                        "Hands in a source of 100 MB.",
                        Expectation.notCompiled("100.0 MiB"),
                        submission -> submission.sparse(Workspace.CLIPPING, 100L << 20)),
                attack(
                        "FoldsConstantsWithoutEnd",
                        Threat.GREEDY,
                        "Lets javac double a text thirty times while it compiles.",
                        Expectation.notCompiled("The compiler ran out of memory"),
                        submission -> submission.replace(
                                Workspace.CLIPPING, BODY, BODY + " } " + doublingTexts() + " void a() {")),
                attack(
                        "NestsGenerics",
                        Threat.GREEDY,
                        "Nests generic calls until javac's inference does not end.",
                        Expectation.notCompiled("The compiler"),
                        submission -> submission.replace(
                                Workspace.CLIPPING, BODY, "Object o = " + nestedCalls() + "; " + BODY)),
                attack(
                        "NestsParentheses",
                        Threat.GREEDY,
                        "Nests an expression so deeply that javac's stack overflows.",
                        Expectation.notCompiled("The compiler ran out of memory"),
                        submission -> submission.replace(
                                Workspace.CLIPPING,
                                BODY,
                                "double d = " + "-(".repeat(20_000) + "1" + ")".repeat(20_000) + "; " + BODY)),
                attack(
                        "HandsInAClassFileBomb",
                        Threat.GREEDY,
                        "Makes class files of many megabytes out of a short source.",
                        Expectation.notCompiled("The compiler"),
                        submission -> submission.replace(
                                Workspace.CLIPPING, BODY, BODY + " } " + largeConstants() + " void a() {")),
                attack(
                        "StallsTheStyleCheck",
                        Threat.GREEDY,
                        "Compiles in no time, but a style checker parses it for ever.",
                        Expectation.HARMLESS,
                        submission -> submission.replace(
                                Workspace.CLIPPING,
                                BODY,
                                "Chain chain = " + nestedLambdas() + "; " + BODY
                                        + " } interface Chain { Chain next(Chain a); } static void a() {")));
    }

    private static List<Attack> declaring() {
        return List.of(
                attack(
                        "RedeclaresGivenCode",
                        Threat.SHADOWING,
                        "Declares a record of the given code again, in a file of its own.",
                        Expectation.notCompiled("is given code"),
                        submission -> submission.replace(
                                Workspace.CLIPPER,
                                COMMENT,
                                "record Clipped(List<SimpleMatrix> gradients, double norm) {}\n" + COMMENT)),
                attack(
                        "DeclaresALibrarysClass",
                        Threat.SHADOWING,
                        "Declares a class in EJML's package, in a file that it may edit.",
                        Expectation.HARMLESS.loses("5.5", Outcome.FAILED).loses("5.6", Outcome.FAILED),
                        submission -> submission.file(
                                Workspace.CLIPPER, "package org.ejml.simple; public class PercentileClipper {}")),
                attack(
                        "DeclaresTheWorkersClass",
                        Threat.SHADOWING,
                        "Declares the class that answers the grader.",
                        Expectation.HARMLESS.loses("5.5", Outcome.FAILED).loses("5.6", Outcome.FAILED),
                        submission -> submission.file(
                                Workspace.CLIPPER,
                                "package gradients.grader.worker; final class Training { static void run() {} }")),
                attack(
                        "DeclaresAClassOfJava",
                        Threat.SHADOWING,
                        "Declares a class in java.lang.",
                        Expectation.notCompiled("package exists in another module"),
                        submission -> submission.file(Workspace.CLIPPER, "package java.lang; class Forged {}")),
                attack(
                        "ProcessesAnnotations",
                        Threat.SHADOWING,
                        "Declares an annotation processor in the file that it hands in. It is never asked.",
                        Expectation.HARMLESS,
                        submission -> submission.replace(Workspace.CLIPPER, COMMENT, PROCESSOR + COMMENT)),
                attack(
                        "TurnsItsSourceAround",
                        Threat.POISONING_THE_REPORT,
                        "Lets the compiler's messages repeat control and direction characters.",
                        Expectation.notCompiled("illegal character"),
                        submission -> submission.replace(
                                Workspace.CLIPPING, BODY, "int \u202e\u2066\u001b = <b>FORGED; " + BODY)),
                attack(
                        "NamesTypesLikeMarkup",
                        Threat.POISONING_THE_REPORT,
                        "Lets the compiler's messages repeat names that would be markup in a report.",
                        Expectation.notCompiled("incompatible types"),
                        submission -> submission.replace(
                                Workspace.CLIPPING,
                                BODY,
                                "java.util.Map<java.util.List<Script>, String> FORGED = 1; " + BODY
                                        + " } static class Script { void a() {} } static void b() {")));
    }

    private static Attack attack(String name, Threat threat, String sentence, Expectation expected, Recipe recipe) {
        return Attack.onTheReader(name, threat, sentence, expected, "DeclaresHelperClasses", recipe);
    }

    private static String doublingTexts() {
        StringBuilder texts = new StringBuilder("static final String S0 = \"xxxxxxxxxxxxxxxx\";");
        for (int i = 1; i < 30; i++) {
            texts.append("static final String S%d = S%d + S%d;".formatted(i, i - 1, i - 1));
        }
        return texts.toString();
    }

    private static String nestedCalls() {
        return "List.of(".repeat(3_000) + "1" + ")".repeat(3_000);
    }

    /** Each constant has 64 kB, and each class that holds them is another file. */
    private static String largeConstants() {
        StringBuilder classes = new StringBuilder("static final String A = \"" + "x".repeat(64) + "\";");
        classes.append("static final String B = ").append("A + ".repeat(31)).append("A;");
        classes.append("static final String C = ").append("B + ".repeat(30)).append("B;");
        for (int i = 0; i < 900; i++) {
            classes.append("static class K%d { static final String K = C + %d; }".formatted(i, i));
        }
        return classes.toString();
    }

    private static String nestedLambdas() {
        StringBuilder lambdas = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lambdas.append("a").append(i).append(" -> ");
        }
        return lambdas.append("null").toString();
    }
}
