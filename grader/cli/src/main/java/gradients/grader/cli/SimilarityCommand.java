package gradients.grader.cli;

import gradients.grader.batch.ClassDirectory;
import gradients.grader.batch.ClassList;
import gradients.grader.batch.Ticket;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import gradients.grader.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "similarity",
        description =
                "Compares the submissions of a class pair by pair with JPlag, which is fetched from Maven Central the"
                        + " first time. What students were given does not count.",
        mixinStandardHelpOptions = true)
final class SimilarityCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The class; each folder is a student.")
    private Path directory;

    @Option(names = "--assignment", paramLabel = "ID", description = "Needed where submissions hold several.")
    private String assignment;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the report goes.")
    private Path out;

    @Override
    public Integer call() {
        CourseFiles course = CourseFiles.at(Home.root());
        Submissions submissions = new Submissions(course);
        ClassList list = ClassList.of(
                submissions,
                new ClassDirectory(course.ids()).seats(directory),
                name -> name,
                Optional.ofNullable(assignment));
        String id = only(list);
        list.skipped().forEach(skip -> System.err.println("course: " + skip.student() + ": " + skip.reason()));
        ClassFiles.read(() -> {
            Path sources = out.resolve("sources");
            for (Ticket ticket : list.tickets()) {
                write(submissions.read(ticket.located()).sources(), sources.resolve(ticket.student()));
            }
            Path base = out.resolve("base");
            write(starter(course, id), base);
            new JPlag(Home.root(), Home.installation().cache()).run(sources, base, out);
            return out;
        });
        return Course.FULL_MARKS;
    }

    private static String only(ClassList list) {
        List<String> ids =
                list.tickets().stream().map(Ticket::assignment).distinct().toList();
        if (ids.size() != 1) {
            throw new UserError(
                    ids.isEmpty()
                            ? "There is no submission to compare; each folder of the class is a student."
                            : "The class holds several assignments; choose one by --assignment: "
                                    + String.join(", ", ids) + ".");
        }
        return ids.get(0);
    }

    private static Map<String, String> starter(CourseFiles course, String id) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String file : course.assignment(id).editable()) {
            sources.put(file, Files.readString(course.starter(id).resolve(file)));
        }
        return sources;
    }

    private static void write(Map<String, String> sources, Path folder) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(Path.of(source.getKey()).getFileName().toString());
            Files.createDirectories(folder);
            Files.writeString(file, source.getValue());
        }
    }
}
