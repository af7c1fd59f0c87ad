package portcullis.edge.order;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;
import portcullis.flow.port.SheetReader;

/**
 * Reads orders as XML documents, one in a file or many in a zip archive, as one sheet: the first row has the keys of the fields, each
 * further row is one line of an order. What is no order is left to the reader of spreadsheets.
 */
public final class OrderFiles implements SheetReader {
    private static final int HEAD = 8 * 1024;
    private static final Pattern ROOT =
            Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?(Order|cXML)(?=[\\s>/])|<!DOCTYPE\\s+(cXML)\\b");
    private static final Pattern XML =
            Pattern.compile("^\\s*(?:<\\?xml|<!--|<!DOCTYPE|<(?:[\\w.-]+:)?(?:Order|cXML)\\b)");
    private final SheetReader others;
    private final OrderLimits limits;

    /** @param others reads what is no order */
    public OrderFiles(SheetReader others, OrderLimits limits) {
        this.others = others;
        this.limits = limits;
    }

    @Override
    public Optional<FileProblem> inspect(Path file) {
        try {
            return isOrder(file) || isArchive(file) ? problem(file) : others.inspect(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + file, failed);
        }
    }

    @Override
    public Optional<FileProblem> read(Path file, RowTaker taker) {
        try {
            if (!isOrder(file) && !isArchive(file)) {
                return others.read(file, taker);
            }
            feed(rows(file), taker);
            return Optional.empty();
        } catch (BadOrder bad) {
            return Optional.of(bad.problem());
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + file, failed);
        }
    }

    @Override
    public List<Preview> previews(Path file) {
        try {
            return isOrder(file) || isArchive(file) ? List.of() : others.previews(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + file, failed);
        }
    }

    private Optional<FileProblem> problem(Path file) throws IOException {
        try {
            rows(file);
            return Optional.empty();
        } catch (BadOrder bad) {
            return Optional.of(bad.problem());
        }
    }

    private static void feed(List<Map<String, String>> rows, RowTaker taker) {
        if (!taker.wants("Orders", List.of("Orders"))) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.addAll(row.keySet()));
        List<String> header = List.copyOf(keys);
        boolean more = taker.take(new RawRow(1, header));
        for (int i = 0; i < rows.size() && more; i++) {
            Map<String, String> row = rows.get(i);
            more = taker.take(new RawRow(
                    i + 2, header.stream().map(key -> row.getOrDefault(key, "")).toList()));
        }
    }

    private static boolean isOrder(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
            return XML.matcher(head).find() && ROOT.matcher(head).find();
        }
    }

    /** Whether the file is a zip archive of nothing but XML documents. */
    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
                return false;
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            boolean xml = false;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.equals("[content_types].xml") || (!entry.isDirectory() && !name.endsWith(".xml"))) {
                    return false;
                }
                xml |= name.endsWith(".xml");
            }
            return xml && zip.getEntry("content.xml") == null;
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
    }

    private List<Map<String, String>> rows(Path file) throws IOException, BadOrder {
        if (!isArchive(file)) {
            try (InputStream in = new Bounded(Files.newInputStream(file), limits.bytes())) {
                return OrderDocument.rows(in, "the file", limits);
            } catch (Bounded.Beyond beyond) {
                throw BadOrder.overLimit("the file", limits.bytes() + " bytes at most", "more");
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return rows(zip);
        } catch (ZipException broken) {
            throw BadOrder.damaged("the file", "a whole zip archive", "one that is cut off or broken");
        }
    }

    private List<Map<String, String>> rows(ZipFile zip) throws IOException, BadOrder {
        var rows = new ArrayList<Map<String, String>>();
        long left = limits.bytes();
        int documents = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            if (++documents > limits.documents()) {
                throw BadOrder.overLimit("the file", limits.documents() + " documents at most", "more");
            }
            String name = "document " + shortened(entry.getName());
            try (var in = new Bounded(zip.getInputStream(entry), left)) {
                rows.addAll(OrderDocument.rows(in, name, limits));
                left = in.left();
            } catch (Bounded.Beyond beyond) {
                throw BadOrder.overLimit(name, limits.bytes() + " bytes of contents at most", "more");
            }
        }
        return rows;
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() <= 60 ? plain : "…" + plain.substring(plain.length() - 60);
    }

    /** A stream that ends in an error once it has given more than it may. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        /** More was there than may be. */
        static final class Beyond extends IOException {
            private static final long serialVersionUID = 1;
        }

        Bounded(InputStream bytes, long most) {
            super(new BufferedInputStream(bytes, 64 * 1024));
            this.left = most;
        }

        long left() {
            return left;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int got = super.read(target, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int got) throws Beyond {
            left -= got;
            if (left < 0) {
                throw new Beyond();
            }
        }
    }
}
