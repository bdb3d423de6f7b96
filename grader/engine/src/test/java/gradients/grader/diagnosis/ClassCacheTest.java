package gradients.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClassCacheTest {

    private static final Map<String, String> SOURCES = Map.of("A.java", "class A {}");

    @TempDir
    Path directory;

    @Test
    void classes_are_kept_for_the_next_run() {
        cache(1).keep(SOURCES, Map.of("p.A", new byte[] {1, 2}, "p.A$B", new byte[] {3}));

        Map<String, byte[]> kept = cache(1).classes(SOURCES).orElseThrow();
        assertThat(kept).containsOnlyKeys("p.A", "p.A$B");
        assertThat(kept.get("p.A")).containsExactly(1, 2);
    }

    @Test
    void other_sources_another_reference_and_another_library_are_something_else() throws IOException {
        Path library = Files.writeString(directory.resolve("kit.jar"), "one");
        ClassCache before = new ClassCache(directory.resolve("cache"), List.of(library), Map.of());
        before.keep(SOURCES, Map.of("A", new byte[] {1}));

        assertThat(before.classes(SOURCES)).isPresent();
        assertThat(before.classes(Map.of("A.java", "class A { }"))).isEmpty();
        assertThat(before.classes(Map.of("B.java", "class A {}"))).isEmpty();
        assertThat(new ClassCache(directory.resolve("cache"), List.of(library), Map.of("A", new byte[1]))
                        .classes(SOURCES))
                .isEmpty();
        Files.writeString(library, "two");
        assertThat(new ClassCache(directory.resolve("cache"), List.of(library), Map.of()).classes(SOURCES))
                .isEmpty();
    }

    @Test
    void a_damaged_file_is_as_good_as_none() throws IOException {
        cache(1).keep(SOURCES, Map.of("A", new byte[] {1}));
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {'P', 'K', 3, 4, 9});
            }
        }

        assertThat(cache(1).classes(SOURCES)).isEmpty();
    }

    @Test
    void a_directory_that_cannot_be_made_costs_only_time() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        ClassCache cache = new ClassCache(file, List.of(), Map.of());

        cache.keep(SOURCES, Map.of("A", new byte[] {1}));

        assertThat(cache.classes(SOURCES)).isEmpty();
    }

    private ClassCache cache(int reference) {
        return new ClassCache(directory, List.of(), Map.of("R", new byte[] {(byte) reference}));
    }
}
