package concord.exchange.source;

import concord.shared.AsSeen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of certain names in an XML file, one after the other, whatever stands round them. A file that declares
 * types or entities is refused: no list needs them, and attacks do.
 */
public final class XmlRecords {
    private static final int DEEPEST = 64;

    private final Bounded in;
    private final Set<String> names;
    private final XMLStreamReader xml;
    private final Map<String, String> root;

    private XmlRecords(Bounded in, Set<String> names) throws IOException, XMLStreamException {
        this.in = in;
        this.names = names;
        in.next();
        xml = factory().createXMLStreamReader(in);
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            refuse(xml.next());
        }
        root = attributes();
    }

    /** @param names of the elements that are wanted, without namespace; they do not stand within each other */
    public static XmlRecords of(SourceFile file, Set<String> names) throws IOException {
        Bounded in = Bounded.open(file);
        try {
            return new XmlRecords(in, names);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The JDK’s own, whatever else is about; nothing is fetched, and no entity is put in. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        // What is wrong is thrown; by itself the parser would print it too.
        factory.setXMLReporter((message, type, about, location) -> {});
        return factory;
    }

    /** An attribute of the whole list; empty if it has none of this name. */
    public String rootAttribute(String attribute) {
        return root.getOrDefault(attribute, "");
    }

    /** The next one; empty at the end of the file. */
    public Optional<Element> next() throws IOException {
        try {
            while (xml.hasNext()) {
                in.next();
                int event = xml.next();
                refuse(event);
                if (event == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
                    return Optional.of(element(1));
                }
            }
            in.close();
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private Element element(int depth) throws XMLStreamException, BrokenSource {
        if (depth > DEEPEST) {
            throw new BrokenSource(line(), "exchange.error.xml");
        }
        String name = xml.getLocalName();
        int line = line();
        Map<String, String> attributes = attributes();
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            refuse(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return new Element(
                name, attributes, children, AsSeen.of(text.toString()).strip(), line);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    xml.getAttributeLocalName(i),
                    AsSeen.of(xml.getAttributeValue(i)).strip());
        }
        return attributes;
    }

    private void refuse(int event) throws BrokenSource {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BrokenSource(line(), "exchange.error.entities");
        }
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** What the parser was stopped by, if that was not the file’s own fault. */
    private static IOException broken(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException stopped && stopped.getNestedException() instanceof IOException io) {
                return io;
            }
            if (cause instanceof IOException io) {
                return io;
            }
        }
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return new BrokenSource(line, "exchange.error.xml");
    }
}
