package gradients.grader.benchmark;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.source.KnownAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A class of mixed submissions to one assignment, as large as wanted: made from what the course has, and seeded. */
public final class SampleClass {

    /** What a student does, and how many of a hundred do so. */
    public enum Kind {
        PERFECT(33),
        MISTAKE(34),
        PARTIAL(17),
        NOT_COMPILING(8),
        ENDLESS(2),
        CRASHING(3),
        HOSTILE(3);

        private final int percent;

        Kind(int percent) {
            this.percent = percent;
        }

        /** Whether the code harms nobody who runs it in his own process. */
        public boolean isTame() {
            return ordinal() < ENDLESS.ordinal();
        }

        private static Kind of(int percentile) {
            int left = percentile;
            for (Kind kind : values()) {
                left -= kind.percent;
                if (left < 0) {
                    return kind;
                }
            }
            throw new IllegalStateException("The shares of the kinds add up to less than 100.");
        }
    }

    private static final Pattern METHOD =
            Pattern.compile("(?m)^    public (?:static )?[A-Z]\\w*(?:<[^>(]*>)? \\w+\\([^{;]*\\)[^{;]*\\{\\n");
    private static final String SPIN = "while (System.nanoTime() != 42) { Thread.onSpinWait(); }";
    private static final String EXIT = "if (System.nanoTime() != 42) { System.exit(0); }";
    private static final List<String> HOSTILE = List.of(
            "try { java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\")); }"
                    + " catch (java.io.IOException e) { throw new IllegalStateException(e); }",
            "try { new ProcessBuilder(\"/bin/sh\").start(); }"
                    + " catch (java.io.IOException e) { throw new IllegalStateException(e); }",
            "byte[][] hog = new byte[4096][]; for (int i = 0; i < 4096; i++) { hog[i] = new byte[1 << 20]; }",
            "for (int i = 0; i < 100; i++) { System.out.println(\"::notice title=Points::100/100\"); }");

    private final AssignmentSpec assignment;
    private final KnownAnswers answers;
    private final Map<String, String> starter;

    /**
     * @param course the repository
     */
    public SampleClass(CourseFiles course, String id) throws IOException {
        assignment = course.assignment(id);
        answers = KnownAnswers.of(course, assignment);
        starter = new TreeMap<>();
        for (String file : assignment.editable()) {
            starter.put(file, Files.readString(course.starter(id).resolve(file)));
        }
    }

    /** Writes a class: {@code COURSE ASSIGNMENT STUDENTS DIRECTORY [tame]}. */
    public static void main(String[] arguments) throws IOException {
        SampleClass sample = new SampleClass(CourseFiles.at(Path.of(arguments[0])), arguments[1]);
        boolean isTame = arguments.length > 4 && arguments[4].equals("tame");
        sample.write(Integer.parseInt(arguments[2]), Path.of(arguments[3]), isTame);
    }

    /**
     * Writes the class; a student's name tells the kind.
     *
     * @param isTame whether everybody who would be {@link Kind#ENDLESS} or worse is perfect instead
     */
    public void write(int students, Path directory, boolean isTame) throws IOException {
        for (int i = 0; i < students; i++) {
            Random random = new Random(i);
            random.nextInt(); // the first number of neighbouring seeds is nearly the same
            Kind drawn = Kind.of(random.nextInt(100));
            Kind kind = isTame && !drawn.isTame() ? Kind.PERFECT : drawn;
            String name = String.format(
                    Locale.ROOT,
                    "s%04d-%s",
                    i,
                    kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            for (Map.Entry<String, String> source : sources(kind, random).entrySet()) {
                Path file = directory.resolve(name).resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue() + "\n// " + name + "\n");
            }
        }
    }

    private Map<String, String> sources(Kind kind, Random random) {
        Map<String, String> sources = perfect(random);
        switch (kind) {
            case MISTAKE ->
                sources.putAll(answers.mistakes()
                        .get(random.nextInt(answers.mistakes().size()))
                        .sources());
            case PARTIAL -> unwritten(sources, random);
            case NOT_COMPILING ->
                sources.replaceAll((file, text) -> text.replaceFirst("        return ", "        retrun "));
            case ENDLESS -> insert(sources, SPIN, random);
            case CRASHING -> insert(sources, EXIT, random);
            case HOSTILE -> insert(sources, HOSTILE.get(random.nextInt(HOSTILE.size())), random);
            default -> {} // perfect as it is
        }
        sources.keySet().retainAll(assignment.editable());
        return sources;
    }

    private Map<String, String> perfect(Random random) {
        Map<String, String> sources = new TreeMap<>(answers.reference());
        int choice = random.nextInt(answers.alternatives().size() + 1);
        if (choice > 0) {
            sources.putAll(answers.alternatives().get(choice - 1).sources());
        }
        return sources;
    }

    /** Half of the files are still as they were given; the first always is. */
    private void unwritten(Map<String, String> sources, Random random) {
        String first =
                assignment.editable().get(random.nextInt(assignment.editable().size()));
        starter.forEach((file, text) -> {
            if (file.equals(first) || random.nextBoolean()) {
                sources.put(file, text);
            }
        });
    }

    private void insert(Map<String, String> sources, String statement, Random random) {
        List<String> files = assignment.editable();
        int from = random.nextInt(files.size());
        for (int i = 0; i < files.size(); i++) {
            String file = files.get((from + i) % files.size());
            Matcher method = METHOD.matcher(sources.get(file));
            if (method.find()) {
                String text = sources.get(file);
                sources.put(
                        file,
                        text.substring(0, method.end()) + "        " + statement + "\n" + text.substring(method.end()));
                return;
            }
        }
        throw new IllegalStateException("No file of " + assignment.id() + " has a public method.");
    }
}
