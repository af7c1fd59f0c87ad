package portcullis.core.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The share of low-risk releases that a second person looks at. Which ones is told by a seed, so that nobody can know in advance without
 * it, and an auditor can draw the same sample again.
 *
 * @param share from 0 (none) to 1 (all)
 */
public record QualitySample(String seed, double share) {
    public QualitySample {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is 0 to 1, not " + share);
        }
    }

    /**
     * Whether a decision is drawn: the first 53 bits of SHA-256 over seed, case id and decision number, each ended by a line feed, as a
     * fraction of one, lie below the share.
     */
    public boolean draws(String caseId, int number) {
        String text = seed + "\n" + caseId + "\n" + number + "\n";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(digest).getLong() >>> 11) * 0x1.0p-53 < share;
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
