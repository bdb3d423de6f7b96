package gradients.grader.cli;

import gradients.grader.course.UserError;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code ./course}. Exit codes: 0 full marks, 1 points lost, 2 wrong usage, 3 our fault. */
@Command(
        name = "course",
        description = "Grades the course's assignments, proves the grader, and makes the students' repositories.",
        mixinStandardHelpOptions = true,
        version = "course 1.0.0",
        subcommands = {
            GradeCommand.class,
            MergeCommand.class,
            GradebookCommand.class,
            CompareCommand.class,
            SimilarityCommand.class,
            PlanCommand.class,
            PostCommand.class,
            VerifyCommand.class,
            MutantsCommand.class,
            SyncCommand.class,
            NewCommand.class,
            PublishCommand.class,
            GradescopeCommand.class,
            ListCommand.class,
            DoctorCommand.class
        })
public final class Course {

    /** Every point was earned, or the command did what it was asked. */
    public static final int FULL_MARKS = 0;

    /** Points were lost, or a check found something. */
    public static final int POINTS_LOST = 1;

    /** The command was called wrongly, or what it was given cannot be read. */
    public static final int WRONG_USAGE = 2;

    /** The grader itself failed. */
    public static final int OUR_FAULT = 3;

    private Course() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        int code = run(arguments);
        System.out.flush();
        System.exit(code);
    }

    static int run(String... arguments) {
        return new CommandLine(new Course())
                .setExecutionExceptionHandler(oneLine())
                .setParameterExceptionHandler(Course::wrongUsage)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    /** Says what is wrong with the arguments, what was probably meant, and where the help is. */
    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .println("course: " + wrong.getMessage() + meant(wrong) + "; see ./"
                        + command.getCommandSpec().qualifiedName() + " --help.");
        return WRONG_USAGE;
    }

    private static String meant(ParameterException wrong) {
        List<String> known =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return known.isEmpty() ? "" : " (did you mean " + String.join(" or ", known) + "?)";
    }

    /** What the user can mend is said in one line; anything else is our fault and keeps its stack trace. */
    private static IExecutionExceptionHandler oneLine() {
        return (failure, command, parsed) -> {
            PrintWriter err = command.getErr();
            if (failure instanceof UserError) {
                err.println("course: " + failure.getMessage());
                return WRONG_USAGE;
            }
            err.println("course: the grader failed; this is our fault. Please report it with the lines below.");
            failure.printStackTrace(err);
            return OUR_FAULT;
        };
    }
}
