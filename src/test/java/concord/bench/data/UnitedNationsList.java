package concord.bench.data;

import concord.shared.Particulars;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The consolidated list of the United Nations as they publish it. */
public final class UnitedNationsList {
    private static final List<String> NAME = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

    private final Element root;

    private UnitedNationsList(Element root) {
        this.root = root;
    }

    public static UnitedNationsList read(Path file) throws IOException {
        try {
            return new UnitedNationsList(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /** @param original the name in its own script, empty if the list gives none */
    public record Entity(Particulars latin, String original) {}

    public List<Entity> entities() {
        return elements(root, "ENTITY")
                .map(entity -> new Entity(entry(entity), text(entity, "NAME_ORIGINAL_SCRIPT")))
                .toList();
    }

    /** Entities and persons. */
    public List<Particulars> all() {
        return Stream.of("ENTITY", "INDIVIDUAL")
                .flatMap(kind -> elements(root, kind))
                .map(UnitedNationsList::entry)
                .toList();
    }

    private static Particulars entry(Element element) {
        String name = NAME.stream()
                .map(part -> text(element, part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        List<String> aliases =
                elements(element, "ALIAS_NAME").map(UnitedNationsList::text).toList();
        return EntryOf.facts(name, aliases, text(element, "REFERENCE_NUMBER"), text(element, "COMMENTS1"));
    }

    private static Stream<Element> elements(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found.stream();
    }

    private static String text(Element parent, String tag) {
        return elements(parent, tag).findFirst().map(UnitedNationsList::text).orElse("");
    }

    private static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }
}
