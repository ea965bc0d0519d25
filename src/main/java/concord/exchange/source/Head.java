package concord.exchange.source;

import concord.exchange.Line;
import concord.exchange.Lines;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The beginning of a file, by which its format is recognised. */
public final class Head {
    private static final int LENGTH = 1 << 16;
    private static final int LINES = 8;

    private final byte[] bytes;
    private final String text;
    private final Optional<String> root;
    private final List<Line> lines;

    private Head(byte[] bytes) {
        this.bytes = bytes;
        text = Encoding.text(bytes);
        root = isXml() ? root(text.stripLeading()) : Optional.empty();
        lines = isXml() || isJson() ? List.of() : lines(text, bytes.length == LENGTH);
    }

    public static Head of(SourceFile file) throws IOException {
        return new Head(Encoding.beginning(file, LENGTH));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return text;
    }

    public boolean isXml() {
        return text.stripLeading().startsWith("<");
    }

    public boolean isJson() {
        return text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
    }

    /** The name of the outermost XML element, without namespace; empty if it is no XML. */
    public Optional<String> root() {
        return root;
    }

    /** The first lines of a table; none if it is something else. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether one of the first lines has all these titles, in whatever letters and order. */
    public boolean hasTitles(String... titles) {
        return lines.stream()
                .map(line -> line.cells().stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList())
                .anyMatch(cells -> cells.containsAll(List.of(titles)));
    }

    private static Optional<String> root(String text) {
        try {
            XMLStreamReader xml = XmlRecords.factory().createXMLStreamReader(new StringReader(text));
            while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                xml.next();
            }
            return Optional.of(xml.getLocalName());
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** @param cut whether the last line may go on where the text ends */
    private static List<Line> lines(String text, boolean cut) {
        List<Line> lines = new ArrayList<>();
        int end = cut ? text.lastIndexOf('\n') + 1 : text.length();
        try {
            Lines all = Lines.of(new StringReader(text.substring(0, end)));
            for (Optional<Line> line = all.next(); line.isPresent() && lines.size() < LINES; line = all.next()) {
                lines.add(line.get());
            }
        } catch (IOException e) {
            return List.copyOf(lines);
        }
        return List.copyOf(lines);
    }
}
