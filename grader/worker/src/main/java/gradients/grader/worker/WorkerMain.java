package gradients.grader.worker;

import gradients.grader.worker.wire.Bundle;
import gradients.grader.worker.wire.Peer;
import gradients.grader.worker.wire.StreamLink;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The process that runs a student's code: it takes the classes as its first frame, then answers calls until its input
 * ends.
 */
public final class WorkerMain {

    /** Exit codes that the grader understands. */
    public static final int OUT_OF_MEMORY = 3;

    private static final int BROKEN = 4;

    private WorkerMain() {}

    public static void main(String[] args) {
        StreamLink link = takeStreams();
        if (args.length > 0) {
            Training.run();
            return; // the JVM archives the classes that were loaded
        }
        int exit = 0;
        try {
            StudentCode code = new StudentCode(Bundle.of(link.receive()));
            link.send(new byte[0]);
            Peer peer = Peer.untrusted(link, code);
            while (true) {
                peer.serve();
            }
        } catch (EOFException e) {
            exit = 0;
        } catch (OutOfMemoryError e) {
            exit = OUT_OF_MEMORY;
        } catch (Throwable e) {
            exit = BROKEN;
        }
        Runtime.getRuntime().halt(exit);
    }

    /** Takes standard input and output for the conversation, and leaves the student's code others that lead nowhere. */
    static StreamLink takeStreams() {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        return new StreamLink(in, out);
    }
}
