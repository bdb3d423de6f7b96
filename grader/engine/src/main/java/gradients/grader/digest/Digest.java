package gradients.grader.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** SHA-256 of a sequence of parts. No two sequences are hashed as the same bytes: each part's length goes first. */
public final class Digest {

    private final MessageDigest digest;

    public Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Adds each of these texts. */
    public Digest add(String... texts) {
        for (String text : texts) {
            add(text.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Adds these bytes as one part. */
    public Digest add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /**
     * Adds a file by its CRC-32. That tells two builds of a library apart many times faster than hashing it; against
     * somebody who means to be mistaken for it, it is no help.
     */
    public Digest addChecksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        return add(Long.toString(checksum.getValue()));
    }

    /** Returns the 32 bytes, and starts anew. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** Returns the first so many bytes in hexadecimal digits, and starts anew. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(), 0, bytes);
    }
}
