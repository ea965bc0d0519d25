package concord.exchange.source;

import java.util.List;
import java.util.Map;

/**
 * An element of an XML file with all that it holds, each text as it is seen.
 *
 * @param name without its namespace, as the names of attributes are
 * @param line of the file on which it begins, from 1
 */
public record Element(String name, Map<String, String> attributes, List<Element> children, String text, int line) {
    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** All at the end of a path, in their order. */
    public List<Element> all(String... path) {
        List<Element> found = List.of(this);
        for (String step : path) {
            found = found.stream()
                    .flatMap(element -> element.children().stream())
                    .filter(child -> child.name().equals(step))
                    .toList();
        }
        return found;
    }

    /** The text of the first at the end of a path; empty if there is none. */
    public String first(String... path) {
        return all(path).stream().map(Element::text).findFirst().orElse("");
    }
}
