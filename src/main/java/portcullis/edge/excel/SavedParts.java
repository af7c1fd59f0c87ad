package portcullis.edge.excel;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook that comes from outside. Its zip directory has been looked at before; here no part is read beyond the size
 * that the directory tells, and no XML may declare entities or fetch anything.
 */
final class SavedParts implements Closeable {
    private static final XMLInputFactory XML = factory();
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    SavedParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        zip.stream().forEach(entry -> entries.put(key(entry.getName()), entry));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    Optional<XMLStreamReader> read(String part) throws IOException, XMLStreamException {
        ZipEntry entry = entries.get(key(part));
        return entry == null
                ? Optional.empty()
                : Optional.of(XML.createXMLStreamReader(new Bounded(zip.getInputStream(entry), entry.getSize())));
    }

    /** The part's exact name in the archive. */
    Optional<String> name(String part) {
        return Optional.ofNullable(entries.get(key(part))).map(ZipEntry::getName);
    }

    /** The sheets by name, in the order of the workbook, with the part that holds each. */
    Map<String, String> sheets() throws IOException, XMLStreamException {
        String workbook = target("_rels/.rels", "", "/officeDocument").orElse("xl/workbook.xml");
        int slash = workbook.lastIndexOf('/');
        String folder = workbook.substring(0, slash + 1);
        Map<String, String> targets = targets(folder + "_rels/" + workbook.substring(slash + 1) + ".rels", folder);
        var sheets = new LinkedHashMap<String, String>();
        Optional<XMLStreamReader> xml = read(workbook);
        while (xml.isPresent() && xml.get().hasNext()) {
            XMLStreamReader at = xml.get();
            if (at.next() == XMLStreamConstants.START_ELEMENT
                    && at.getLocalName().equals("sheet")) {
                String part = targets.get(attribute(at, "id"));
                if (part != null) {
                    sheets.put(attribute(at, "name"), part);
                }
            }
        }
        return sheets;
    }

    private Optional<String> target(String rels, String folder, String typeEnd) throws IOException, XMLStreamException {
        Optional<XMLStreamReader> xml = read(rels);
        while (xml.isPresent() && xml.get().hasNext()) {
            XMLStreamReader at = xml.get();
            if (at.next() == XMLStreamConstants.START_ELEMENT
                    && at.getLocalName().equals("Relationship")
                    && attribute(at, "Type").endsWith(typeEnd)) {
                return Optional.of(resolved(folder, attribute(at, "Target")));
            }
        }
        return Optional.empty();
    }

    private Map<String, String> targets(String rels, String folder) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        Optional<XMLStreamReader> xml = read(rels);
        while (xml.isPresent() && xml.get().hasNext()) {
            XMLStreamReader at = xml.get();
            if (at.next() == XMLStreamConstants.START_ELEMENT
                    && at.getLocalName().equals("Relationship")) {
                targets.put(attribute(at, "Id"), resolved(folder, attribute(at, "Target")));
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        try {
            return URI.create("/" + folder).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException odd) {
            return folder + target;
        }
    }

    /** An attribute by its local name; empty where there is none. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Ends with an error where more bytes come than were told of. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            take(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            take(Math.max(0, got));
            return got;
        }

        private void take(int count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new IOException("a part is larger than its archive says");
            }
        }
    }
}
