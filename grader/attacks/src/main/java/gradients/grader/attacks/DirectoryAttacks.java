package gradients.grader.attacks;

import gradients.grader.grade.Outcome;
import gradients.grader.sandbox.Isolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Attacks that lie in what a directory holds, not in what its code does. */
final class DirectoryAttacks {

    private static final String FOLDER = "src/main/java/gradients/clipping/";
    private static final String CLIPPING = FOLDER + "GradientClipping.java";
    private static final String CLIPPER = FOLDER + "PercentileClipper.java";
    private static final String RIGHT = "return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));";

    /** What wrong code gets that still refuses bad limits. */
    private static final Expectation WRONG = Expectation.HARMLESS.partly("5.1", Outcome.FAILED);

    private DirectoryAttacks() {}

    static List<Attack> all() {
        return List.of(
                attack(
                        "ShipsBuiltClasses",
                        Threat.FORGED_VERDICT,
                        "Hands in wrong code with a built target/ that says all tests passed.",
                        WRONG.reports("target is ignored"),
                        DirectoryAttacks::shipsBuiltClasses),
                attack(
                        "ShipsAnExtension",
                        Threat.SHADOWING,
                        "Hands in wrong code with a JUnit extension, switched on by junit-platform.properties.",
                        WRONG.reports("junit-platform.properties does not belong"),
                        DirectoryAttacks::shipsAnExtension),
                attack(
                        "ShipsServices",
                        Threat.SHADOWING,
                        "Names services of its own: an annotation processor, a test engine, a file system.",
                        Expectation.HARMLESS.reports("services/javax.annotation.processing.Processor does not belong"),
                        DirectoryAttacks::shipsServices),
                attack(
                        "ShadowsTheKit",
                        Threat.SHADOWING,
                        "Hands in wrong code with a kit of its own that makes it right.",
                        WRONG.reports("kit/Matrices.java lies outside package"),
                        DirectoryAttacks::shadowsTheKit),
                attack(
                        "ShadowsGivenCode",
                        Threat.SHADOWING,
                        "Edits a file that is given code.",
                        Expectation.HARMLESS.reports("Clipped.java differs from the released file"),
                        submission -> submission.file(
                                FOLDER + "Clipped.java", "package gradients.clipping; class Clipped {}")),
                attack(
                        "DescribesModuleAndPackage",
                        Threat.SHADOWING,
                        "Adds a module and a package description with annotations.",
                        Expectation.HARMLESS.reports(
                                "module-info.java does not belong", "package-info.java does not belong"),
                        DirectoryAttacks::describesModuleAndPackage),
                attack(
                        "EditsVisibleTests",
                        Threat.TAMPERING,
                        "Hands in wrong code and empties the visible tests.",
                        WRONG.reports("GradientClippingTest.java differs from the released file"),
                        DirectoryAttacks::editsVisibleTests),
                attack(
                        "EditsTheBuild",
                        Threat.TAMPERING,
                        "Hands in wrong code with a pom, a workflow and style rules of its own, which let everything pass.",
                        WRONG,
                        DirectoryAttacks::editsTheBuild),
                attack(
                        "LinksToASecret",
                        Threat.TAMPERING,
                        "Puts a link to another submission in a source's place, so that a compiler's message tells its text.",
                        Expectation.notCompiled("is a symbolic link"),
                        submission -> submission.link(CLIPPING, "${other}")),
                attack(
                        "LinksADirectory",
                        Threat.TAMPERING,
                        "Puts a link to the reference's directory in its sources' place.",
                        Expectation.notCompiled("is a symbolic link"),
                        DirectoryAttacks::linksADirectory),
                attack(
                        "LinksBesideItsSources",
                        Threat.TAMPERING,
                        "Adds links out of the directory beside its sources.",
                        Expectation.HARMLESS.reports("is a link or special file"),
                        submission -> submission.link(FOLDER + "Passwords.java", "/etc/passwd")),
                attack(
                        "NamesFilesToClimb",
                        Threat.TAMPERING,
                        "Names files with line breaks, dots and backslashes.",
                        Expectation.HARMLESS.reports("..?..?secret.java"),
                        DirectoryAttacks::namesFilesToClimb),
                attack(
                        "NamesLookAlikes",
                        Threat.TAMPERING,
                        "Adds files whose names differ from the real ones by a look-alike letter or by case.",
                        Expectation.HARMLESS.reports("gradientclipping.java does not belong"),
                        DirectoryAttacks::namesLookAlikes),
                attack(
                        "OmitsAFile",
                        Threat.TAMPERING,
                        "Hands in only one of its two files.",
                        Expectation.notCompiled("is missing"),
                        submission -> submission.delete(CLIPPER)),
                attack(
                        "NamesFilesLikeMarkup",
                        Threat.POISONING_THE_REPORT,
                        "Names files so that a report shows markup, a formula or a workflow command.",
                        Expectation.HARMLESS.reports("FORGED"),
                        DirectoryAttacks::namesFilesLikeMarkup),
                attack(
                        "IsEmpty",
                        Threat.POISONING_THE_BATCH,
                        "Hands in an empty directory.",
                        Expectation.refused("is empty"),
                        DirectoryAttacks::isEmpty),
                attack(
                        "HoldsOnlyNotes",
                        Threat.POISONING_THE_BATCH,
                        "Hands in a directory without sources.",
                        Expectation.refused("holds no submission"),
                        DirectoryAttacks::holdsOnlyNotes),
                attack(
                        "ShipsGitHooks",
                        Threat.POISONING_THE_BATCH,
                        "Hands in a repository whose configuration and hooks start programs.",
                        Expectation.HARMLESS,
                        DirectoryAttacks::shipsGitHooks),
                attack(
                        "HoldsThousandsOfFiles",
                        Threat.POISONING_THE_BATCH,
                        "Hands in thousands of files in deep directories.",
                        Expectation.HARMLESS.reports("more files do not belong"),
                        DirectoryAttacks::holdsThousandsOfFiles),
                attack(
                        "=HYPERLINK(FORGED)",
                        Threat.POISONING_THE_BATCH,
                        "A student is called like a formula.",
                        Expectation.HARMLESS,
                        submission -> {}),
                attack(
                        "<b>FORGED",
                        Threat.POISONING_THE_BATCH,
                        "A student is called like markup.",
                        Expectation.HARMLESS,
                        submission -> {}));
    }

    private static Attack attack(String name, Threat threat, String sentence, Expectation expected, Recipe recipe) {
        return new Attack(
                name,
                threat,
                sentence,
                Attack.CLIPPING,
                Set.of(Isolation.values()),
                expected,
                "NamesInOtherAlphabets",
                false,
                recipe);
    }

    private static void isWrong(Workspace submission) throws IOException {
        submission.replace(CLIPPING, RIGHT, "return null;");
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
        submission.file(FOLDER + "package-info.java", "@Deprecated package gradients.clipping;");
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

    private static void linksADirectory(Workspace submission) throws IOException {
        submission.delete(CLIPPING);
        submission.delete(CLIPPER);
        submission.delete(FOLDER);
        submission.link(
                "src/main/java/gradients/clipping",
                "${course}/solutions/05-gradient-clipping/src/main/java/gradients/clipping");
    }

    private static void namesFilesToClimb(Workspace submission) throws IOException {
        submission.file(FOLDER + "..\n..\nsecret.java", "class A {}");
        submission.file(FOLDER + "..\\..\\..\\secret.java", "class A {}");
        submission.file(FOLDER + "....java", "class A {}");
    }

    private static void namesLookAlikes(Workspace submission) throws IOException {
        submission.file(FOLDER + "Gradıent\u0421lipping.java", "package gradients.clipping; class Other {}");
        submission.file(FOLDER + "gradientclipping.java", "package gradients.clipping; class Other {}");
    }

    private static void namesFilesLikeMarkup(Workspace submission) throws IOException {
        submission.file(FOLDER + "<img src=x onerror=alert(1)>FORGED.java", "class A {}");
        submission.file(FOLDER + "\u001b[31m::error::FORGED\u202ecod.java", "class A {}");
        submission.file(FOLDER + "](javascript:alert(1))FORGED.java", "class A {}");
        submission.file(FOLDER + "=HYPERLINK(FORGED).java", "class A {}");
    }

    private static void isEmpty(Workspace submission) throws IOException {
        submission.delete(CLIPPING);
        submission.delete(CLIPPER);
        for (Path path = Path.of(FOLDER); path != null; path = path.getParent()) {
            submission.delete(path.toString());
        }
    }

    private static void holdsOnlyNotes(Workspace submission) throws IOException {
        isEmpty(submission);
        submission.file("notes.txt", "I was ill.");
    }

    private static void shipsGitHooks(Workspace submission) throws IOException {
        submission.file(".git/HEAD", "ref: refs/heads/../../../../etc/passwd\n");
        submission.file(".git/config", "[core]\n\tfsmonitor = touch FORGED\n\tsshCommand = touch FORGED\n");
        submission.file(".git/hooks/post-checkout", "#!/bin/sh\ntouch FORGED\n");
        Files.setPosixFilePermissions(
                submission.directory().resolve(".git/hooks/post-checkout"),
                PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void holdsThousandsOfFiles(Workspace submission) throws IOException {
        for (int i = 0; i < 6_000; i++) {
            submission.file("src/main/java/many/d" + i % 10 + "/F" + i + ".java", "");
        }
        submission.file("src/main/java/" + "deep/".repeat(60) + "F.java", "");
    }
}
