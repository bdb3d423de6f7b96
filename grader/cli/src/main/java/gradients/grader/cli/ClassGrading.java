package gradients.grader.cli;

import gradients.grader.Benches;
import gradients.grader.Grader;
import gradients.grader.Seeds;
import gradients.grader.batch.Batch;
import gradients.grader.batch.ClassDirectory;
import gradients.grader.batch.ClassList;
import gradients.grader.batch.Fingerprints;
import gradients.grader.batch.Skipped;
import gradients.grader.batch.Ticket;
import gradients.grader.course.Installation;
import gradients.grader.course.UserError;
import gradients.grader.grade.Grade;
import gradients.grader.report.Report;
import gradients.grader.report.results.ClassIndex;
import gradients.grader.report.results.Results;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.submission.Submission;
import gradients.grader.submission.Submissions;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Grades a class: what was graded before stays, what cannot be graded is listed, and nothing stops the rest. */
final class ClassGrading {

    private final Installation installation;
    private final Sandbox sandbox;
    private final Seeds seeds;
    private final ClassOptions options;
    private final Results results;
    private final Submissions submissions;
    private final Fingerprints fingerprints;
    private final Collection<ClassIndex.Entry> graded = new ConcurrentLinkedQueue<>();
    private final Collection<ClassIndex.Skip> skipped = new ConcurrentLinkedQueue<>();
    private ClassTerm term;

    ClassGrading(Installation installation, Sandbox sandbox, Seeds seeds, ClassOptions options, Results results) {
        this.installation = installation;
        this.sandbox = sandbox;
        this.seeds = seeds;
        this.options = options;
        this.results = results;
        this.submissions = new Submissions(installation.course());
        this.fingerprints = new Fingerprints(installation);
    }

    /** Grades what is left of the class and writes the files about it. */
    ClassIndex run(Optional<String> assignment) {
        ClassPeople people = ClassPeople.of(options.roster);
        ClassDirectory directory = new ClassDirectory(installation.course().ids());
        ClassList all = ClassList.of(submissions, directory.seats(options.directory), people::nameOf, assignment);
        if (all.tickets().isEmpty() && all.skipped().isEmpty()) {
            throw new UserError(options.directory + " holds no folders; --class needs one per student.");
        }
        ClassList list = all.of(options.part());
        list.skipped().forEach(this::skip);
        term = ClassTerm.of(installation.course(), options.deliveries, list.tickets());
        Benches benches = new Benches(installation);
        try (Progress progress = Progress.over(list.tickets().size())) {
            new Batch(() -> new Grader(benches, sandbox, seeds), options.jobs).run(list.tickets(), (ticket, grader) -> {
                boolean isSound = grade(ticket, grader);
                progress.step();
                return isSound;
            });
        } catch (UncheckedIOException e) {
            throw new UserError("The results cannot be written to " + results.directory() + " ("
                    + e.getCause().getMessage() + "); what was graded is kept.");
        }
        return results.writeClass(new ClassIndex(
                ClassIndex.SCHEMA, term.title(), people.roster(), List.copyOf(graded), List.copyOf(skipped)));
    }

    private boolean grade(Ticket ticket, Supplier<Grader> grader) {
        Submission submission;
        try {
            submission = submissions.read(ticket.located());
        } catch (UserError e) {
            skip(new Skipped(ticket.student(), e.getMessage()));
            return true;
        }
        String seed = seeds.of(ticket.assignment(), ticket.student());
        String fingerprint = fingerprints.of(
                submission, ticket.student(), seed, sandbox.level().label());
        Optional<Grade> made =
                options.force ? Optional.empty() : results.made(ticket.student(), ticket.assignment(), fingerprint);
        Grade raw = made.orElseGet(() -> grader.get().grade(submission, ticket.student()));
        Grade grade = term.applyTo(options.timings ? raw : raw.withoutTimings());
        if (made.isEmpty() || !made.get().equals(grade)) {
            results.put(report(grade, submission, ticket), fingerprint);
        }
        graded.add(ClassIndex.Entry.of(grade, term.delivery(grade)));
        return !grade.isWithheld();
    }

    private static Report report(Grade grade, Submission submission, Ticket ticket) {
        boolean isAlone = ticket.located().directory().equals(ticket.located().root());
        return GradeFiles.report(grade, submission, isAlone ? "" : grade.assignment());
    }

    private void skip(Skipped skip) {
        skipped.add(new ClassIndex.Skip(skip.student(), skip.reason()));
    }
}
