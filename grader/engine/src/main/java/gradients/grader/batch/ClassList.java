package gradients.grader.batch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import gradients.grader.course.UserError;
import gradients.grader.submission.Submissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Everything in a class's directory: what can be graded, and what cannot.
 *
 * @param tickets in the order of students and assignments
 * @param skipped in the order of students
 */
public record ClassList(List<Ticket> tickets, List<Skipped> skipped) {

    public ClassList {
        tickets = List.copyOf(tickets);
        skipped = List.copyOf(skipped);
    }

    /**
     * Returns what lies in the seats. A seat without a submission, or two for one student and assignment, are skipped.
     *
     * @param names the name that results carry, by the name that a seat has
     * @param only the one assignment to grade; empty for all
     */
    public static ClassList of(
            Submissions submissions, List<Seat> seats, UnaryOperator<String> names, Optional<String> only) {
        List<Ticket> found = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Seat seat : seats) {
            if (only.isPresent() && seat.assignment().isPresent() && !only.equals(seat.assignment())) {
                continue;
            }
            String student = names.apply(seat.student());
            try {
                submissions
                        .locate(seat.directory(), only.or(seat::assignment))
                        .forEach(located -> found.add(new Ticket(student, located)));
            } catch (UserError e) {
                skipped.add(new Skipped(student, e.getMessage()));
            }
        }
        return unambiguous(found, skipped);
    }

    private static ClassList unambiguous(List<Ticket> found, List<Skipped> skipped) {
        Map<String, List<Ticket>> claims = found.stream()
                .collect(groupingBy(ticket -> ticket.student() + "\n" + ticket.assignment(), TreeMap::new, toList()));
        List<Ticket> tickets = new ArrayList<>();
        for (List<Ticket> claim : claims.values()) {
            if (claim.size() == 1) {
                tickets.add(claim.get(0));
            } else {
                String folders = claim.stream()
                        .map(ticket -> ticket.located().directory().toString())
                        .collect(joining(", "));
                skipped.add(new Skipped(
                        claim.get(0).student(),
                        "Several folders claim " + claim.get(0).assignment() + ": " + folders + "; keep one."));
            }
        }
        return new ClassList(tickets, skipped);
    }

    /** Returns the part of the class that one machine grades. */
    public ClassList of(Shard shard) {
        return new ClassList(
                tickets.stream().filter(ticket -> shard.holds(ticket.student())).toList(),
                skipped.stream().filter(skip -> shard.holds(skip.student())).toList());
    }
}
