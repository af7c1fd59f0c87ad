package portcullis.edge.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies a zip file so that nothing in it tells when it was written: all entries carry one time and stand in one order. The
 * compressed bytes are copied as they are.
 */
final class StillZip {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private StillZip() {}

    static void copy(Path zip, OutputStream target) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(zip).get()) {
            var entries = new ArrayList<>(Collections.list(source.getEntries()));
            entries.sort(
                    Comparator.comparing((ZipArchiveEntry e) -> !e.getName().equals(FIRST))
                            .thenComparing(ZipArchiveEntry::getName));
            var out = new ZipArchiveOutputStream(target);
            out.setUseZip64(Zip64Mode.AsNeeded);
            for (ZipArchiveEntry entry : entries) {
                try (var raw = source.getRawInputStream(entry)) {
                    out.addRawArchiveEntry(still(entry), raw);
                }
            }
            out.finish();
        }
    }

    private static ZipArchiveEntry still(ZipArchiveEntry entry) {
        var still = new ZipArchiveEntry(entry.getName());
        still.setMethod(entry.getMethod());
        still.setSize(entry.getSize());
        still.setCompressedSize(entry.getCompressedSize());
        still.setCrc(entry.getCrc());
        still.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return still;
    }
}
