package portcullis.edge.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook as a pull parser gives it, with what no honest workbook has refused: document type
 * declarations, entities of its own, elements nested more than a hundred deep. Nothing outside the part is ever fetched.
 */
final class XmlPart implements Closeable {
    private static final int DEEPEST = 100;
    private static final XMLInputFactory FACTORY = factory();
    private final PartStream bytes;
    private final XMLStreamReader xml;
    private int depth;

    private XmlPart(PartStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched from outside");
        });
        return factory;
    }

    static XmlPart open(PartStream bytes) throws IOException, Refusal {
        try {
            return new XmlPart(bytes, FACTORY.createXMLStreamReader(bytes));
        } catch (XMLStreamException broken) {
            bytes.close();
            throw refusal(bytes, broken);
        }
    }

    /** Goes to the next event; {@link XMLStreamConstants#END_DOCUMENT} is the last. */
    int next() throws IOException, Refusal {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException broken) {
            throw refusal(bytes, broken);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw Refusal.damaged(where(), "elements at most " + DEEPEST + " deep", "deeper ones");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw Refusal.damaged(where(), "plain workbook XML", "a document type declaration or an entity");
            default -> {
                return event;
            }
        }
        return event;
    }

    /** The name of the element at hand, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element at hand by its name without prefix; null when there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A number in an attribute; the part is damaged when it is none. */
    int number(String name, int otherwise) throws Refusal {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw Refusal.damaged(where(), "a whole number as " + name, "'" + shortened(value) + "'");
        }
    }

    /** The parser itself, for loops that go through every cell. */
    XMLStreamReader parser() {
        return xml;
    }

    /** Whether the event carries text. */
    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    String where() {
        return "part " + bytes.name();
    }

    /** Reads the part to its end, so that its checksum is compared. */
    void finish() throws IOException, Refusal {
        try {
            bytes.drain();
        } catch (BrokenPart broken) {
            throw broken.refusal(where());
        } catch (ZipException | EOFException broken) {
            throw Refusal.damaged(where(), "whole contents", "contents that are cut off or broken");
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static Refusal refusal(PartStream bytes, XMLStreamException broken) throws IOException {
        String where = "part " + bytes.name();
        Throwable cause = broken.getNestedException() == null ? broken.getCause() : broken.getNestedException();
        if (cause instanceof BrokenPart part) {
            return part.refusal(where);
        }
        if (cause instanceof IOException world && !(cause instanceof ZipException) && !isAboutContents(world)) {
            throw world;
        }
        Location at = broken.getLocation();
        String seen = at == null ? "something else" : "something else in line " + at.getLineNumber();
        return Refusal.damaged(where, "well-formed XML", seen);
    }

    private static boolean isAboutContents(IOException cause) {
        return cause instanceof EOFException
                || cause instanceof java.nio.charset.CharacterCodingException
                || cause.getClass().getName().contains("MalformedByteSequence");
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException ignored) {
            // Closing the parser frees nothing that closing the bytes does not.
        }
        bytes.close();
    }
}
