package gradients.grader.attacks;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.sandbox.Isolation;
import gradients.grader.source.Splicer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An attack that is one Java file, of the form of a known mistake: changed members, put over the reference. */
final class SourceFile {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern TAG = Pattern.compile("(?m)^@(\\w+) ?(.*)$");
    private static final Map<String, String> ASSIGNMENTS =
            Map.of("gradients.clipping", Attack.CLIPPING, "gradients.backprop", "01-sigmoid-backprop");

    private final Path file;
    private final String text;
    private final String comment;
    private final Map<String, String> tags = new TreeMap<>();

    private SourceFile(Path file) throws IOException {
        this.file = file;
        this.text = Files.readString(file);
        Matcher matcher = COMMENT.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(file + " has no doc comment; see grader/attacks/README.md.");
        }
        this.comment = matcher.group(1).replaceAll("(?m)^ *\\* ?", "").strip();
        TAG.matcher(comment).results().forEach(tag -> {
            if (!Set.of("levels", "loses", "partly", "control", "tells").contains(tag.group(1))
                    || tags.put(tag.group(1), tag.group(2).strip()) != null) {
                throw new IllegalArgumentException(file + ": @" + tag.group(1) + " is unknown or there twice.");
            }
        });
    }

    /** Reads the file. Its folder names the threat. */
    static Attack read(Path file, Map<String, Splicer> references) throws IOException {
        return new SourceFile(file).attack(references);
    }

    private Attack attack(Map<String, Splicer> references) {
        String name = file.getFileName().toString().replace(".java", "");
        String packageName = text.lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.indexOf(';')))
                .findFirst()
                .orElse("");
        String assignment = ASSIGNMENTS.get(packageName);
        Map<String, String> sources = references.get(assignment).splice(file.toString(), text);
        return new Attack(
                name,
                Threat.ofFolder(file.getParent().getFileName().toString()),
                comment.substring(0, comment.indexOf('@')).strip().replaceAll("\\s+", " "),
                assignment,
                levels(),
                new Expectation(outcomes("loses"), outcomes("partly"), List.of(), Grade.GRADED),
                tags.getOrDefault("control", ""),
                tags.containsKey("tells"),
                false,
                workspace -> workspace.files(sources));
    }

    private Set<Isolation> levels() {
        Set<Isolation> levels = EnumSet.noneOf(Isolation.class);
        for (String level : tags.getOrDefault("levels", "").split(" ")) {
            levels.add(Isolation.valueOf(level.toUpperCase(Locale.ROOT)));
        }
        return levels;
    }

    /** Reads {@code 5.1 CRASHED, 5.4 CRASHED|TIMED_OUT}. */
    private Map<String, Set<Outcome>> outcomes(String tag) {
        Map<String, Set<Outcome>> outcomes = new TreeMap<>();
        if (tags.containsKey(tag)) {
            for (String task : tags.get(tag).split(", *")) {
                Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
                Arrays.stream(task.split(" ")[1].split("\\|"))
                        .map(Outcome::valueOf)
                        .forEach(possible::add);
                outcomes.put(task.split(" ")[0], possible);
            }
        }
        return outcomes;
    }
}
