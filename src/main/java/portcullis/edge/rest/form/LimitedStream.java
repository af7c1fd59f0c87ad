package portcullis.edge.rest.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;

/** A request body that ends the request as soon as it grows larger than it may be, whatever its headers said. */
public final class LimitedStream extends FilterInputStream {
    private final long limit;
    private long taken;

    public LimitedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /** The answer to a body that is too large. */
    public static Problem tooLarge(long limit) {
        return Problem.of(ProblemType.TOO_LARGE, "The body of the request is larger than this address takes.")
                .comparing("at most " + limit + " bytes", "more")
                .fixedBy("Send less at once, or ask an administrator to raise the limit.");
    }

    @Override
    public int read() {
        try {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        } catch (IOException e) {
            throw cutOff();
        }
    }

    @Override
    public int read(byte[] target, int from, int length) {
        try {
            int read = super.read(target, from, length);
            count(Math.max(0, read));
            return read;
        } catch (IOException e) {
            throw cutOff();
        }
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The caller went away in the middle, which is nobody's fault here and nothing to log. */
    private static ProblemFound cutOff() {
        return new ProblemFound(
                Problem.of(ProblemType.MALFORMED_REQUEST, "The body of the request ended before it was complete.")
                        .fixedBy("Send the request again."));
    }

    private void count(long more) {
        taken += more;
        if (taken > limit) {
            throw new ProblemFound(tooLarge(limit));
        }
    }
}
