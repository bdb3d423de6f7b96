package gradients.grader.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

    /** Returns the 32 bytes, and starts anew. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** Returns the first so many bytes in hexadecimal digits, and starts anew. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(), 0, bytes);
    }
}
