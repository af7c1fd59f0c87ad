package portcullis.edge.listing;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A list in XML, read as a stream, one entry in memory at a time. A document type declaration or an entity of the file's own
 * breaks the list (no list has one, and they can make a small file huge); nothing outside the file is ever fetched.
 */
final class XmlList {
    private static final int DEEPEST = 60;
    private static final int LARGEST = 100_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;

    private XmlList(XMLStreamReader xml) {
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

    static XmlList of(Reader text) {
        try {
            return new XmlList(FACTORY.createXMLStreamReader(text));
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Goes to the beginning of the next element, whatever its depth; false at the end of the document. */
    boolean nextElement() {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** The name of the element at hand, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element at hand; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    String where() {
        return "line " + xml.getLocation().getLineNumber();
    }

    /** Reads the element at hand to its end. */
    XmlNode node() {
        String where = where();
        XmlNode root = begin();
        var open = new java.util.ArrayDeque<XmlNode>();
        open.push(root);
        int parts = 0;
        while (!open.isEmpty()) {
            if (++parts > LARGEST) {
                throw BrokenList.limit(where, "at most " + LARGEST + " parts of one entry", "more than that");
            }
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlNode child = begin();
                open.element().add(child);
                open.push(child);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                open.element().add(xml.getText());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw BrokenList.content("truncated", where, "the end of the entry", "the end of the file");
            }
        }
        return root;
    }

    private XmlNode begin() {
        var node = new XmlNode(xml.getLocalName(), where());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return node;
    }

    private int next() {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw BrokenList.limit(where(), "elements at most " + DEEPEST + " deep", "deeper ones");
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw BrokenList.content(
                    "xml-entities", where(), "plain XML", "a document type declaration or an entity of the file's own");
        }
        return event;
    }

    private static RuntimeException broken(XMLStreamException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenList list) {
                return list;
            }
            if (cause instanceof java.io.IOException io) {
                return new java.io.UncheckedIOException(io);
            }
        }
        if (failure.getNestedException() instanceof java.io.IOException io) {
            return new java.io.UncheckedIOException(io);
        }
        String where = failure.getLocation() == null
                ? "content of the file"
                : "line " + failure.getLocation().getLineNumber();
        return BrokenList.content(
                "truncated-or-broken", where, "whole, well-formed XML", "XML that breaks off or is broken");
    }
}
