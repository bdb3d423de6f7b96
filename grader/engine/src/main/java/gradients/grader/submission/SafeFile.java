package gradients.grader.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/** Reads a file that a student controls: no link is followed, no pipe opened, no more than the limit read. */
final class SafeFile {

    /** Thousands of times the size of a solution. */
    static final int MOST_BYTES = 1 << 20;

    private SafeFile() {}

    /**
     * A file's text, or why it has none.
     *
     * @param text null if there is a problem
     * @param problem a sentence; null if there is text
     * @param unreadable whether it is this machine that does not give the file away
     */
    record Content(String text, String problem, boolean unreadable) {

        boolean isText() {
            return text != null;
        }
    }

    /**
     * Returns the content of a file.
     *
     * @param path of the file inside the root, with forward slashes; no part of it may be a link
     */
    static Content read(Path root, String path) {
        Path file = root;
        for (String part : path.split("/")) {
            file = file.resolve(part);
            if (Files.isSymbolicLink(file)) {
                return refused(part + " is a symbolic link; hand in the file itself.");
            }
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused("the file is missing; it belongs to the submission.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused("this is no ordinary file; hand in a Java source.");
        }
        try {
            return readRegular(file);
        } catch (IOException e) {
            return new Content(null, file + " cannot be read (" + e + "); check its permissions.", true);
        }
    }

    private static Content readRegular(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            return refused(String.format(
                    Locale.ROOT,
                    "the file has %.1f MiB; a source may have at most 1 MiB. Remove what is generated.",
                    size / (double) MOST_BYTES));
        }
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
        }
        return decode(bytes.flip());
    }

    private static Content decode(ByteBuffer bytes) {
        try {
            return new Content(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), null, false);
        } catch (CharacterCodingException e) {
            return refused("the file is not UTF-8 text (first at byte " + bytes.position()
                    + "); save it with encoding UTF-8.");
        }
    }

    private static Content refused(String problem) {
        return new Content(null, problem, false);
    }
}
