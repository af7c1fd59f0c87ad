package portcullis.edge.listing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A ZIP archive that holds a list: one list file, the Treasury Department's three tables, or, being a workbook, an own list. */
final class ListArchive implements Closeable {
    private static final int MOST_FILES = 16;

    private final ZipFile zip;
    private final ListLimits limits;

    private ListArchive(ZipFile zip, ListLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static boolean isOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(2);
            return magic.length == 2 && magic[0] == 'P' && magic[1] == 'K';
        }
    }

    static ListArchive open(Path file, ListLimits limits) throws IOException {
        return new ListArchive(new ZipFile(file.toFile()), limits);
    }

    boolean isWorkbook() {
        return zip.getEntry("[Content_Types].xml") != null;
    }

    /** The files in it, without directories. */
    List<String> files() {
        List<String> files = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .limit(MOST_FILES + 1L)
                .toList();
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw BrokenList.kind(
                    "zip-archive",
                    files.isEmpty() ? "an empty ZIP archive" : "a ZIP archive of more than " + MOST_FILES + " files",
                    "Unpack it and import the list file that is inside.");
        }
        return files;
    }

    /** The file whose name ends so before its {@code .csv}, in whatever letters. */
    Optional<String> table(String ending) {
        return files().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending + ".csv"))
                .findFirst();
    }

    /** The text of one of the files, decoded strictly within limits. */
    BufferedReader text(String name) throws IOException {
        return ListFile.text(zip.getInputStream(zip.getEntry(name)), limits);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
