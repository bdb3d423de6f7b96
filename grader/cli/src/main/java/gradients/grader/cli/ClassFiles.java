package gradients.grader.cli;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Files that an instructor names: what is wrong with them is said in one line. */
final class ClassFiles {

    private ClassFiles() {}

    /** Returns what the reader returns. */
    static <T> T read(Callable<T> reader) {
        try {
            return reader.call();
        } catch (IllegalArgumentException e) {
            throw new UserError(e.getMessage());
        } catch (UncheckedIOException e) {
            throw new UserError(said(e.getCause()));
        } catch (IOException e) {
            throw new UserError(said(e));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String said(IOException e) {
        return e instanceof NoSuchFileException
                ? "There is no file " + Path.of(e.getMessage()) + "; check the path."
                : "A file cannot be read or written: " + e + ".";
    }
}
