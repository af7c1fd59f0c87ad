package portcullis.edge.excel;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Writes the rows of a sheet to a temporary file, compressed at the fastest level. Escapes text in runs instead of letter by
 * letter as the library does, which took most of its time.
 */
final class SwiftSheetWriter extends SheetDataWriter {
    private static final int BUFFER = 1 << 16;

    SwiftSheetWriter() throws IOException {
        super();
    }

    @Override
    protected OutputStream decorateOutputStream(FileOutputStream file) throws IOException {
        return new FastGzip(file);
    }

    @Override
    protected InputStream decorateInputStream(FileInputStream file) throws IOException {
        return new GZIPInputStream(file, BUFFER);
    }

    /** Cells hold {@link portcullis.core.report.Cell legible} text only: nothing is left that XML forbids. */
    @Override
    protected void outputEscapedString(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                _out.write(text, written, i - written);
                _out.write(escaped);
                written = i + 1;
            }
        }
        _out.write(text, written, text.length() - written);
    }

    private static String escaped(char c) {
        if (c > '>') {
            return "";
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\n' -> "&#xa;";
            case '\r' -> "&#xd;";
            case '\t' -> "&#x9;";
            default -> "";
        };
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream file) throws IOException {
            super(file, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
