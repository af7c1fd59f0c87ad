package portcullis.edge.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import portcullis.core.intake.RawRow;

/**
 * The rows of a chunk as bytes: a version (1), then deflated the count of rows, and for each its number, the count of its cells,
 * and each cell as the length of its UTF-8 bytes and these; all counts are four bytes, highest first.
 */
final class RowPacking {
    private static final int VERSION = 1;

    private RowPacking() {}

    static byte[] pack(List<RawRow> rows) {
        var bytes = new ByteArrayOutputStream(rows.size() * 64);
        bytes.write(VERSION);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 8_192))) {
            out.writeInt(rows.size());
            for (RawRow row : rows) {
                write(out, row);
            }
        } catch (IOException never) {
            throw new UncheckedIOException("packing rows in memory", never);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, RawRow row) throws IOException {
        out.writeInt(row.number());
        out.writeInt(row.cells().size());
        for (String cell : row.cells()) {
            byte[] text = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    static List<RawRow> unpack(byte[] packed) {
        if (packed.length == 0 || packed[0] != VERSION) {
            throw new IllegalArgumentException("rows are packed in version " + VERSION + ", these are not");
        }
        var bytes = new ByteArrayInputStream(packed, 1, packed.length - 1);
        try (var in = new DataInputStream(new InflaterInputStream(bytes))) {
            int count = in.readInt();
            var rows = new ArrayList<RawRow>(count);
            for (int i = 0; i < count; i++) {
                rows.add(read(in));
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException("unpacking the rows of a chunk", broken);
        }
    }

    private static RawRow read(DataInputStream in) throws IOException {
        int number = in.readInt();
        int count = in.readInt();
        var cells = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return new RawRow(number, cells);
    }
}
