package portcullis.edge.order;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document into a tree, held for hostile: nothing is fetched, no entity of its own is known, and depth and size are bounded.
 * cXML messages name a document type on the network; that name is taken when it is one of cXML's own, and never followed: what it
 * declares are defaults that screening has no use for.
 */
final class OrderDocument {
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final Pattern KNOWN_TYPE =
            Pattern.compile("<!DOCTYPE\\s+cXML\\s+(?:SYSTEM|PUBLIC\\s+\"[^\"<>]{0,100}\")\\s+"
                    + "\"https?://xml\\.c[xX][mM][lL]\\.org/(?:schemas|current)/[A-Za-z0-9./]{0,60}\\.dtd\"\\s*>");
    private static final XMLInputFactory FACTORY = factory();
    private final int mostElements;
    private final Deque<OrderNode> open = new ArrayDeque<>();
    private @Nullable OrderNode root;
    private int elements;

    private OrderDocument(int mostElements) {
        this.mostElements = mostElements;
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

    /**
     * The rows of all orders in a document.
     *
     * @throws BadOrder when it is no order, or is broken or hostile
     */
    static List<Map<String, String>> rows(InputStream bytes, String name, OrderLimits limits)
            throws IOException, BadOrder {
        OrderNode root = read(bytes, name, limits);
        return switch (root.name()) {
            case "Order" -> UblOrder.rows(root);
            case "cXML" -> CxmlOrder.rows(root, name);
            default -> throw BadOrder.noOrder(name, "a document of type '" + shortened(root.name()) + "'");
        };
    }

    private static OrderNode read(InputStream bytes, String name, OrderLimits limits) throws IOException, BadOrder {
        var document = new OrderDocument(limits.elements());
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                document.take(xml, xml.next(), name);
            }
            xml.close();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException world && !isAboutContents(world)) {
                throw world;
            }
            String line = broken.getLocation() == null
                    ? ""
                    : " in line " + broken.getLocation().getLineNumber();
            throw BadOrder.damaged(name, "well-formed XML", "something else" + line);
        } catch (RuntimeException broken) {
            throw BadOrder.damaged(name, "well-formed XML", "something that the parser cannot take");
        }
        if (document.root == null) {
            throw BadOrder.damaged(name, "well-formed XML", "no element");
        }
        return document.root;
    }

    private static boolean isAboutContents(IOException cause) {
        return cause instanceof CharConversionException
                || cause instanceof CharacterCodingException
                || cause instanceof ZipException
                || cause instanceof EOFException;
    }

    private void take(XMLStreamReader xml, int event, String name) throws BadOrder {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, name);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml, name);
            case XMLStreamConstants.DTD -> {
                String told = "<!DOCTYPE cXML" + xml.getText();
                String type = xml.getText().startsWith("<!DOCTYPE") ? xml.getText() : told;
                if (!KNOWN_TYPE.matcher(type.strip()).matches()) {
                    throw BadOrder.damaged(
                            name, "no document type but one of cXML's own", "another one, or one with declarations");
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw BadOrder.damaged(name, "no entities but those of XML", "an entity of its own");
            default -> {
                return;
            }
        }
    }

    private void start(XMLStreamReader xml, String name) throws BadOrder {
        if (open.size() >= DEEPEST || ++elements > mostElements) {
            throw BadOrder.overLimit(
                    name,
                    mostElements + " elements at most, " + DEEPEST + " deep",
                    open.size() >= DEEPEST ? "deeper ones" : "more");
        }
        var node = new OrderNode(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        OrderNode above = open.peek();
        if (above == null) {
            root = node;
        } else {
            above.add(node);
        }
        open.push(node);
    }

    private void text(XMLStreamReader xml, String name) throws BadOrder {
        OrderNode at = open.peek();
        if (at != null) {
            at.add(xml.getText());
            if (at.length() > LONGEST_TEXT) {
                throw BadOrder.overLimit(name, LONGEST_TEXT + " characters of text in an element at most", "more");
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
