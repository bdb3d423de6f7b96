package gradients.grader.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Attacks by what a directory is made of: links, names, and what is missing. */
final class DirectoryAttacks {

    private DirectoryAttacks() {}

    static List<Attack> all() {
        return Stream.of(linksAndNames(), batch()).flatMap(List::stream).toList();
    }

    private static List<Attack> linksAndNames() {
        return List.of(
                attack(
                        "LinksToASecret",
                        Threat.TAMPERING,
                        "Puts a link to another submission in a source's place, for the compiler to quote.",
                        Expectation.notCompiled("is a symbolic link"),
                        submission -> submission.link(Workspace.CLIPPING, "${other}")),
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
                        submission -> submission.link(Workspace.FOLDER + "Passwords.java", "/etc/passwd")),
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
                        "NamesFilesLikeMarkup",
                        Threat.POISONING_THE_REPORT,
                        "Names files so that a report shows markup, a formula or a workflow command.",
                        Expectation.HARMLESS.reports("FORGED"),
                        DirectoryAttacks::namesFilesLikeMarkup));
    }

    private static List<Attack> batch() {
        return List.of(
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
        return Attack.onTheReader(name, threat, sentence, expected, "NamesInOtherAlphabets", recipe);
    }

    private static void linksADirectory(Workspace submission) throws IOException {
        submission.delete(Workspace.CLIPPING);
        submission.delete(Workspace.CLIPPER);
        submission.delete(Workspace.FOLDER);
        submission.link(
                "src/main/java/gradients/clipping",
                "${course}/solutions/05-gradient-clipping/src/main/java/gradients/clipping");
    }

    private static void namesFilesToClimb(Workspace submission) throws IOException {
        submission.file(Workspace.FOLDER + "..\n..\nsecret.java", "class A {}");
        submission.file(Workspace.FOLDER + "..\\..\\..\\secret.java", "class A {}");
        submission.file(Workspace.FOLDER + "....java", "class A {}");
    }

    private static void namesLookAlikes(Workspace submission) throws IOException {
        submission.file(Workspace.FOLDER + "Gradıent\u0421lipping.java", "package gradients.clipping; class Other {}");
        submission.file(Workspace.FOLDER + "gradientclipping.java", "package gradients.clipping; class Other {}");
    }

    private static void namesFilesLikeMarkup(Workspace submission) throws IOException {
        submission.file(Workspace.FOLDER + "<img src=x onerror=alert(1)>FORGED.java", "class A {}");
        submission.file(Workspace.FOLDER + "\u001b[31m::error::FORGED\u202ecod.java", "class A {}");
        submission.file(Workspace.FOLDER + "](javascript:alert(1))FORGED.java", "class A {}");
        submission.file(Workspace.FOLDER + "=HYPERLINK(FORGED).java", "class A {}");
    }

    private static void isEmpty(Workspace submission) throws IOException {
        submission.delete(Workspace.CLIPPING);
        submission.delete(Workspace.CLIPPER);
        for (Path path = Path.of(Workspace.FOLDER); path != null; path = path.getParent()) {
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
