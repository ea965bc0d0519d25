package concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Each name that a view asks a bean, a record or a constant for is there. It follows includes, tags and repetitions from
 * each page, with the types of what they hand on.
 */
class ViewNamesTest {
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final String ARGUMENTS = "\\((?:[^()]|\\([^()]*\\))*\\)";
    private static final Pattern CHAIN =
            Pattern.compile("(?<![\\w.'\\])])([a-z]\\w*)((?:\\.\\w+(?:" + ARGUMENTS + ")?)*)");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)(" + ARGUMENTS + ")?");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Set<String> METHODS = Set.of("action", "listener");

    private final ViewTypes types = new ViewTypes();
    private final Set<String> visited = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    @Test
    void every_name_that_a_view_asks_for_is_there() {
        List<Path> views = views();
        views.stream()
                .filter(view -> !view.startsWith(VIEWS.resolve("WEB-INF")))
                .forEach(page -> visit(page, Map.of()));
        visit(VIEWS.resolve("WEB-INF/template.xhtml"), Map.of());

        assertThat(missing).isEmpty();
        assertThat(views)
                .as("a view that no page leads to")
                .allMatch(view -> visited.stream().anyMatch(known -> known.startsWith(view + " ")));
    }

    private void visit(Path view, Map<String, Type> known) {
        if (visited.add(view + " " + known)) {
            walk(root(view), known, view);
        }
    }

    private void walk(Element element, Map<String, Type> known, Path view) {
        Map<String, Type> handed = handed(element, known, view);
        if (is(element, "jakarta.faces.facelets", "include")) {
            included(element.getAttribute("src")).forEach(part -> visit(part, handed));
        } else if ("concord".equals(element.getNamespaceURI())) {
            visit(VIEWS.resolve("WEB-INF/tags/" + element.getLocalName() + ".xhtml"), handed);
            children(element).forEach(child -> walk(child, known, view));
        } else {
            children(element).forEach(child -> walk(child, handed, view));
        }
        texts(element).forEach(text -> look(text, handed, view, false));
    }

    /** What is known within the element: what it goes through, what it is given, what it gives to what it includes. */
    private Map<String, Type> handed(Element element, Map<String, Type> known, Path view) {
        Map<String, Type> handed = new HashMap<>(known);
        String variable = element.getAttribute("var");
        attributes(element).stream()
                .filter(attribute -> attribute.getName().equals("value"))
                .forEach(value -> {
                    Optional<Type> found = look(value.getValue(), known, view, false);
                    if (!variable.isEmpty()) {
                        put(handed, variable, found.flatMap(ViewTypes::element));
                    }
                });
        for (Attr attribute : attributes(element)) {
            Optional<Type> found = look(attribute.getValue(), handed, view, METHODS.contains(attribute.getName()));
            if ("concord".equals(element.getNamespaceURI())) {
                put(handed, attribute.getName(), found);
            }
        }
        children(element)
                .filter(child -> is(child, "jakarta.faces.facelets", "param"))
                .forEach(child -> put(
                        handed, child.getAttribute("name"), look(child.getAttribute("value"), handed, view, false)));
        return handed;
    }

    private static void put(Map<String, Type> names, String name, Optional<Type> type) {
        type.ifPresentOrElse(known -> names.put(name, known), () -> names.put(name, Object.class));
    }

    /** The type of the whole, where it is one chain of names; notes what is missing on the way. */
    private Optional<Type> look(String text, Map<String, Type> known, Path view, boolean method) {
        Optional<Type> whole = Optional.empty();
        for (MatchResult expression : EXPRESSION.matcher(text).results().toList()) {
            String inside = expression.group(1).strip();
            for (MatchResult chain : CHAIN.matcher(QUOTED.matcher(inside).replaceAll("''"))
                    .results()
                    .toList()) {
                Optional<Type> found =
                        follow(chain, known, view, method && chain.group().equals(inside));
                whole = chain.group().equals(inside) ? found : whole;
            }
        }
        return whole;
    }

    private Optional<Type> follow(MatchResult chain, Map<String, Type> known, Path view, boolean method) {
        Optional<Type> type = Optional.ofNullable(known.get(chain.group(1))).or(() -> types.bean(chain.group(1)));
        for (MatchResult step : STEP.matcher(chain.group(2)).results().toList()) {
            if (step.group(2) != null) {
                look("#{" + step.group(2).substring(1) + "}", known, view, false);
            }
            if (type.isEmpty() || !ViewTypes.isOwn(type.get())) {
                return Optional.empty();
            }
            Type of = type.get();
            boolean deed = method && step.end() == chain.group(2).length();
            type = step.group(2) == null
                    ? ViewTypes.property(of, step.group(1))
                            .or(() -> deed ? ViewTypes.called(of, step.group(1)) : Optional.empty())
                    : ViewTypes.called(of, step.group(1));
            if (type.isEmpty()) {
                missing.add(view + ": " + chain.group() + ": no " + step.group(1) + " in " + of.getTypeName());
            }
        }
        return type;
    }

    /** What an expression chooses between stands in quotes. */
    private static Stream<Path> included(String source) {
        Matcher expression = EXPRESSION.matcher(source);
        return !expression.find()
                ? Stream.of(VIEWS.resolve(source.substring(1)))
                : QUOTED.matcher(expression.group(1))
                        .results()
                        .map(choice -> VIEWS.resolve(
                                expression.replaceFirst(choice.group(1)).substring(1)))
                        .filter(Files::exists);
    }

    private static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static Stream<Element> children(Element element) {
        return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<String> texts(Element element) {
        return nodes(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(Node::getTextContent);
    }

    private static Stream<Node> nodes(Element element) {
        NodeList children = element.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }

    private static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(at -> (Attr) element.getAttributes().item(at))
                .toList();
    }

    private static List<Path> views() {
        try (Stream<Path> all = Files.walk(VIEWS)) {
            return all.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element root(Path view) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(view.toFile()).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(view.toString(), e);
        }
    }
}
