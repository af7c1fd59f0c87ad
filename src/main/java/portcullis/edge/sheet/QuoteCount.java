package portcullis.edge.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes text on and keeps count of quotation marks, so that one left open does not swallow rows unseen. */
final class QuoteCount extends FilterReader {
    private boolean odd;

    QuoteCount(Reader text) {
        super(text);
    }

    boolean isOdd() {
        return odd;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        odd ^= c == '"';
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            odd ^= buffer[i] == '"';
        }
        return count;
    }
}
