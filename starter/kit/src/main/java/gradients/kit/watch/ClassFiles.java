package gradients.kit.watch;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The compiled classes of an assignment, by name, and who uses whom.
 *
 * @param bytes content of each class file
 * @param tests names of the test classes at top level
 */
record ClassFiles(Map<String, byte[]> bytes, Set<String> tests) {

    /** Reads what was compiled. */
    static ClassFiles read(Sources sources) throws IOException {
        Map<String, byte[]> bytes = new HashMap<>();
        Set<String> tests = new TreeSet<>();
        for (String part : new String[] {"main", "test"}) {
            Path root = sources.output(part);
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file :
                        all.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    String name = path.substring(0, path.length() - ".class".length());
                    bytes.put(name, Files.readAllBytes(file));
                    if (part.equals("test") && name.endsWith("Test")) {
                        tests.add(name.replace('/', '.'));
                    }
                }
            }
        }
        return new ClassFiles(bytes, tests);
    }

    /** Returns the tests that use, directly or through others, a class that was not the same before. */
    Set<String> testsAffectedSince(ClassFiles before) {
        Set<String> changed = new HashSet<>();
        bytes.forEach((name, content) -> {
            if (!Arrays.equals(content, before.bytes.get(name))) {
                changed.add(name);
            }
        });
        before.bytes.keySet().stream().filter(name -> !bytes.containsKey(name)).forEach(changed::add);
        Set<String> affected = new TreeSet<>();
        for (String test : tests) {
            if (reachable(test.replace('.', '/')).stream().anyMatch(changed::contains)) {
                affected.add(test);
            }
        }
        return affected;
    }

    private Set<String> reachable(String start) {
        Set<String> seen = new HashSet<>();
        bytes.keySet().stream()
                .filter(name -> name.equals(start) || name.startsWith(start + "$"))
                .forEach(name -> visit(name, seen));
        return seen;
    }

    private void visit(String name, Set<String> seen) {
        if (seen.add(name) && bytes.containsKey(name)) {
            used(bytes.get(name)).forEach(other -> visit(other, seen));
        }
    }

    /** Returns every name in the constant pool that could be a class: more than needed does no harm. */
    private static Set<String> used(byte[] classFile) {
        Set<String> names = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                if (tag == 1) {
                    String text = in.readUTF();
                    names.addAll(Arrays.asList(text.split("[^\\p{L}\\p{N}_$/]+|(?<=[^\\p{L}])L")));
                    names.add(text);
                } else {
                    in.skipBytes(length(tag));
                    i += tag == 5 || tag == 6 ? 1 : 0; // long and double take two places
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("A class file that javac wrote cannot be read.", e);
        }
        return names;
    }

    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 5, 6 -> 8;
            default -> 4;
        };
    }
}
