package gradients.clipping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.InflaterInputStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Loads machine code of its own, which replaces its process by another program: on x86_64 it calls execve of the
 * JDK, with no library between. The new program inherits every restriction, and knows nothing of the conversation.
 *
 * @levels namespaces
 * @loses 5.1 CRASHED|FORBIDDEN|FAILED
 * @partly 5.4 CRASHED|FORBIDDEN|FAILED
 * @control UsesTemporaryFiles
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Path library = Path.of("/tmp/native.so");
            byte[] packed = Base64.getDecoder().decode(LIBRARY);
            Files.write(library, new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes());
            System.load(library.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    /** An ELF file of five instructions: lea path; lea arguments; mov 59, eax; syscall. */
    private static final String LIBRARY = "eNqrd/VxY2JkZIABZgY7BgSPgcEBSm9gQhazAKpzYOBk4ACrZWXADSYwotIMAhAKxGVDlhdEpW8woNIwfUwE9B1g"
            + "QKU5GBD6GJHsBYIGmDRI7Hd5JAM+wAh2AguDCyOaRHo+g0evrQaQ5dFr+k8ARLFKgXidbECWHJjlxuHRGyawwxrI"
            + "4Wc9rJ+Vkq2flJmnn5VYlsigW5ZaVJyZnwc1jgdKw+z5+u9/Poh+ARWHhbUDVJ4NFjxQPheUzwKluaG0BMMAA73i"
            + "jOKSopLEJAa99LxSvYzE4gwGvZTKvOLKXAhdUsSgV5JaUcKgl5oRn1aUmJsKFk/MzUwGMhJLEqniDFB4fPv/Px+W"
            + "nF+g0SpI6QU5/cCAKNQMJrRwh9EG8HwESTMcaOEvC5VjQotHGM2CJd0hA1XUNAxPJzDajYB+bagYE678iQbQ/W8K"
            + "tZuZAS3/MaLmO2Y0/dDsCyxdIPbD5AOEoDQT9nTKiIXPjMWdGVD9LgT0AwBxa0oe";
}
