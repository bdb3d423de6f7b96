package gradients.grader.batch;

import gradients.grader.course.UserError;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One of several machines that share a class. Who belongs to it depends on the student's name alone: machines that see
 * different parts of the class still agree.
 *
 * @param index from 1
 * @param count how many machines there are
 */
public record Shard(int index, int count) {

    /** The whole class. */
    public static final Shard ALL = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    public Shard {
        if (index < 1 || index > count) {
            throw new UserError("There is no shard " + index + " of " + count + "; shards are counted from 1.");
        }
    }

    /** Returns the shard that is written as {@code I/N}, such as {@code 2/4}. */
    public static Shard of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UserError("--shard needs the form I/N, such as 2/4; got \"" + text + "\".");
        }
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** Returns whether this machine grades the student. */
    public boolean holds(String student) {
        CRC32 sum = new CRC32();
        sum.update(student.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % count == index - 1;
    }
}
