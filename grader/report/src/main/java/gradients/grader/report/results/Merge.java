package gradients.grader.report.results;

import gradients.grader.report.gradebook.Student;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the results of several machines together. The outcome is what one machine would have written, byte for byte. */
public final class Merge {

    private Merge() {}

    /**
     * Copies the results and writes the files about the whole class.
     *
     * @param parts in any order; none may hold a result that another holds
     * @throws IllegalArgumentException if a part is not finished, or two parts overlap
     */
    public static ClassIndex of(List<Results> parts, Results whole) {
        Map<Results, ClassIndex> indices = new LinkedHashMap<>();
        parts.forEach(part -> indices.put(part, index(part)));
        refuseOverlaps(indices);
        indices.forEach((part, index) -> index.grades().forEach(entry -> copy(part, whole, entry)));
        return whole.writeClass(merged(indices.values().stream().toList()));
    }

    private static ClassIndex index(Results part) {
        return part.index()
                .orElseThrow(() -> new IllegalArgumentException(part.directory()
                        + " has no class.json: it is not the --out of a run on a class that came to its end."));
    }

    private static void refuseOverlaps(Map<Results, ClassIndex> indices) {
        Map<String, Path> holders = new HashMap<>();
        indices.forEach((part, index) -> index.grades().forEach(entry -> {
            Path before = holders.put(entry.student() + "\n" + entry.assignment(), part.directory());
            if (before != null) {
                throw new IllegalArgumentException("Both " + before + " and " + part.directory() + " hold "
                        + entry.assignment() + " of " + entry.student() + "; merge shards of one run.");
            }
        }));
    }

    private static ClassIndex merged(List<ClassIndex> indices) {
        Set<Student> roster = new LinkedHashSet<>();
        List<ClassIndex.Entry> grades = new ArrayList<>();
        Set<ClassIndex.Skip> skipped = new LinkedHashSet<>();
        for (ClassIndex index : indices) {
            roster.addAll(index.roster());
            grades.addAll(index.grades());
            skipped.addAll(index.skipped());
        }
        return new ClassIndex(
                ClassIndex.SCHEMA, indices.get(0).title(), List.copyOf(roster), grades, List.copyOf(skipped));
    }

    private static void copy(Results from, Results to, ClassIndex.Entry entry) {
        Path source = from.folder(entry.student(), entry.assignment());
        Path target = to.folder(entry.student(), entry.assignment());
        try (Stream<Path> files = Files.list(source)) {
            Files.createDirectories(target);
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
