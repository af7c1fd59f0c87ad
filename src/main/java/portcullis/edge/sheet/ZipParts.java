package portcullis.edge.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook's zip archive, by name in any case. The directory is checked before a part is opened, and each part
 * is checked while it is read, so that neither can claim what is not so. Own code, because the office library builds document
 * trees of untrusted parts and does not compare checksums.
 */
final class ZipParts implements Closeable {
    private static final long SMALL = 16L << 20;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final SheetLimits limits;
    private long expanded;

    private ZipParts(ZipFile zip, SheetLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static ZipParts open(Path file, SheetLimits limits) throws IOException, Refusal {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException broken) {
            throw Refusal.damaged("the file", "a whole zip archive", "one that is cut off, encrypted or broken");
        }
        var parts = new ZipParts(zip, limits);
        try {
            parts.checkDirectory();
            return parts;
        } catch (Refusal refused) {
            zip.close();
            throw refused;
        }
    }

    private void checkDirectory() throws Refusal {
        if (zip.size() > limits.zipEntries()) {
            throw Refusal.bomb("the file", limits.zipEntries() + " files inside at most", zip.size() + " files");
        }
        long total = 0;
        for (ZipEntry entry : sorted()) {
            if (entries.put(key(entry.getName()), entry) != null) {
                throw Refusal.damaged("part " + entry.getName(), "each part once", "two parts of this name");
            }
            total += Math.max(0, entry.getSize());
            if (total > limits.expandedBytes()) {
                throw Refusal.bomb(
                        "the file", limits.expandedBytes() + " bytes of contents at most", "more than " + total);
            }
            checkRatio(entry);
        }
    }

    private List<ZipEntry> sorted() {
        var all = new ArrayList<ZipEntry>();
        zip.entries().asIterator().forEachRemaining(all::add);
        return all;
    }

    private void checkRatio(ZipEntry entry) throws Refusal {
        long size = entry.getSize();
        if (size > SMALL && size / limits.zipRatio() > Math.max(1, entry.getCompressedSize())) {
            throw Refusal.bomb(
                    "part " + entry.getName(),
                    "contents at most " + limits.zipRatio() + " times the compressed size",
                    size + " bytes out of " + entry.getCompressedSize());
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The bytes of a part, checked against the directory while they are read. */
    PartStream open(String name) throws IOException, Refusal {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw Refusal.damaged("the file", "the part " + name, "no such part");
        }
        expanded += Math.max(0, entry.getSize());
        if (expanded > 2 * limits.expandedBytes()) {
            throw Refusal.bomb("part " + name, limits.expandedBytes() + " bytes of contents at most", "more");
        }
        try {
            InputStream bytes = zip.getInputStream(entry);
            return PartStream.of(bytes, entry);
        } catch (ZipException broken) {
            throw Refusal.damaged("part " + name, "compressed contents", "contents that cannot be opened");
        }
    }

    Optional<PartStream> find(String name) throws IOException, Refusal {
        return has(name) ? Optional.of(open(name)) : Optional.empty();
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
