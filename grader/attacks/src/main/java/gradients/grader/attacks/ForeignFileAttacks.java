package gradients.grader.attacks;

import gradients.grader.grade.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Attacks by files beside the ones that a student may edit: none of them is used. */
final class ForeignFileAttacks {

    private static final String RIGHT = "return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));";

    /** What wrong code gets that still refuses bad limits. */
    private static final Expectation WRONG = Expectation.HARMLESS.partly("5.1", Outcome.FAILED);

    private ForeignFileAttacks() {}

    static List<Attack> all() {
        return Stream.of(shadowing(), tampering()).flatMap(List::stream).toList();
    }

    private static List<Attack> shadowing() {
        return List.of(
                attack(
                        "ShipsBuiltClasses",
                        Threat.FORGED_VERDICT,
                        "Hands in wrong code with a built target/ that says all tests passed.",
                        WRONG.reports("target is ignored"),
                        ForeignFileAttacks::shipsBuiltClasses),
                attack(
                        "ShipsAnExtension",
                        Threat.SHADOWING,
                        "Hands in wrong code with a JUnit extension, switched on by junit-platform.properties.",
                        WRONG.reports("junit-platform.properties does not belong"),
                        ForeignFileAttacks::shipsAnExtension),
                attack(
                        "ShipsServices",
                        Threat.SHADOWING,
                        "Names services of its own: an annotation processor, a test engine, a file system.",
                        Expectation.HARMLESS.reports("services/javax.annotation.processing.Processor does not belong"),
                        ForeignFileAttacks::shipsServices),
                attack(
                        "ShadowsTheKit",
                        Threat.SHADOWING,
                        "Hands in wrong code with a kit of its own that makes it right.",
                        WRONG.reports("kit/Matrices.java lies outside package"),
                        ForeignFileAttacks::shadowsTheKit),
                attack(
                        "ShadowsGivenCode",
                        Threat.SHADOWING,
                        "Edits a file that is given code.",
                        Expectation.HARMLESS.reports("Clipped.java differs from the released file"),
                        submission -> submission.file(
                                Workspace.FOLDER + "Clipped.java", "package gradients.clipping; class Clipped {}")),
                attack(
                        "DescribesModuleAndPackage",
                        Threat.SHADOWING,
                        "Adds a module and a package description with annotations.",
                        Expectation.HARMLESS.reports(
                                "module-info.java lies outside package", "package-info.java does not belong"),
                        ForeignFileAttacks::describesModuleAndPackage));
    }

    private static List<Attack> tampering() {
        return List.of(
                attack(
                        "EditsVisibleTests",
                        Threat.TAMPERING,
                        "Hands in wrong code and empties the visible tests.",
                        WRONG.reports("GradientClippingTest.java differs from the released file"),
                        ForeignFileAttacks::editsVisibleTests),
                attack(
                        "EditsTheBuild",
                        Threat.TAMPERING,
                        "Hands in wrong code with a pom, a workflow and style rules that let everything pass.",
                        WRONG,
                        ForeignFileAttacks::editsTheBuild),
                attack(
                        "OmitsAFile",
                        Threat.TAMPERING,
                        "Hands in only one of its two files.",
                        Expectation.notCompiled("is missing"),
                        submission -> submission.delete(Workspace.CLIPPER)));
    }

    private static Attack attack(String name, Threat threat, String sentence, Expectation expected, Recipe recipe) {
        return Attack.onTheReader(name, threat, sentence, expected, "NamesInOtherAlphabets", recipe);
    }

    private static void isWrong(Workspace submission) throws IOException {
        submission.replace(Workspace.CLIPPING, RIGHT, "return null;");
    }

    private static void shipsBuiltClasses(Workspace submission) throws IOException {
        isWrong(submission);
        submission.file("target/classes/gradients/clipping/GradientClipping.class", "FORGED");
        submission.file(
                "target/surefire-reports/TEST-gradients.clipping.ByValueTest.xml",
                "<testsuite name=\"FORGED\" tests=\"25\" failures=\"0\" errors=\"0\"/>");
        submission.file("grade.json", "{\"schema\":\"gradients/grade/v1\",\"score\":100}");
    }

    private static void shipsAnExtension(Workspace submission) throws IOException {
        isWrong(submission);
        submission.file(
                "src/main/resources/junit-platform.properties", "junit.jupiter.extensions.autodetection.enabled=true");
        submission.file(
                "src/main/resources/META-INF/services/org.junit.jupiter.api.extension.Extension",
                "gradients.clipping.Forgiving");
    }

    private static void shipsServices(Workspace submission) throws IOException {
        for (String service : List.of(
                "javax.annotation.processing.Processor",
                "org.junit.platform.engine.TestEngine",
                "java.nio.file.spi.FileSystemProvider")) {
            submission.file("src/main/resources/META-INF/services/" + service, "gradients.clipping.Forgiving");
        }
    }

    private static void shadowsTheKit(Workspace submission) throws IOException {
        isWrong(submission);
        submission.file("src/main/java/gradients/kit/Matrices.java", "package gradients.kit; class Matrices {}");
        submission.file("src/main/java/org/ejml/simple/SimpleMatrix.java", "package org.ejml.simple; class A {}");
    }

    private static void describesModuleAndPackage(Workspace submission) throws IOException {
        submission.file("src/main/java/module-info.java", "open module forged {}");
        submission.file(Workspace.FOLDER + "package-info.java", "@Deprecated package gradients.clipping;");
    }

    private static void editsVisibleTests(Workspace submission) throws IOException {
        isWrong(submission);
        submission.file(
                "src/test/java/gradients/clipping/GradientClippingTest.java",
                "package gradients.clipping; class GradientClippingTest {}");
    }

    private static void editsTheBuild(Workspace submission) throws IOException {
        isWrong(submission);
        submission.file("pom.xml", "<project><build><testFailureIgnore>true</testFailureIgnore></build></project>");
        submission.file(".github/workflows/classroom.yml", "on: push\njobs: {forged: {steps: [{run: echo FORGED}]}}\n");
        submission.file("config/checkstyle.xml", "<module name=\"Checker\"/>");
    }
}
