package concord.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the lists to measure on, as their authorities publish them. */
final class ListFiles {
    private static final CSVFormat HEADED =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ListFiles() {}

    static List<CSVRecord> rows(Path file) {
        return csv(file, HEADED);
    }

    /** Columns name, aliases, original_script_name, reference; several values are joined by “|”. */
    static List<Listed> collected(Path file, String list) {
        List<Listed> entries = new ArrayList<>();
        for (CSVRecord row : rows(file)) {
            List<String> others = new ArrayList<>(List.of(row.get("aliases").split("\\|", -1)));
            others.addAll(List.of(row.get("original_script_name").split("\\|", -1)));
            entries.add(Listed.of(list, row.get("name"), others, row.get("reference"), ""));
        }
        return entries;
    }

    /** The entities of the UN's list as it publishes it. */
    static List<Listed> unitedNations(Path file, boolean originalScript) {
        List<Listed> entries = new ArrayList<>();
        for (Element entity : elements(document(file), "ENTITY")) {
            List<String> others = new ArrayList<>();
            elements(entity, "ALIAS_NAME").forEach(alias -> others.add(alias.getTextContent()));
            if (originalScript) {
                others.add(text(entity, "NAME_ORIGINAL_SCRIPT"));
            }
            String name = text(entity, "FIRST_NAME");
            entries.add(Listed.of("un", name, others, text(entity, "REFERENCE_NUMBER"), text(entity, "COMMENTS1")));
        }
        return entries;
    }

    /** From the reference of an entity to its name in its own script. */
    static Map<String, String> originalScripts(Path file) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Element entity : elements(document(file), "ENTITY")) {
            String name = text(entity, "NAME_ORIGINAL_SCRIPT");
            if (!name.isBlank()) {
                names.put(text(entity, "REFERENCE_NUMBER"), name);
            }
        }
        return names;
    }

    /** The entities of OFAC's list, from its two files without headers; the reference is OFAC's number. */
    static List<Listed> ofac(Path names, Path aliases) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (CSVRecord row : csv(aliases, CSVFormat.DEFAULT)) {
            if (row.size() > 3) {
                others.computeIfAbsent(row.get(0), any -> new ArrayList<>()).add(row.get(3));
            }
        }
        return csv(names, CSVFormat.DEFAULT).stream()
                .filter(row -> row.size() > 3 && row.get(2).strip().equals("-0-"))
                .map(row -> Listed.of(
                        "ofac",
                        row.get(1),
                        others.getOrDefault(row.get(0), List.of()),
                        row.get(0),
                        row.get(11).strip().equals("-0-") ? "" : row.get(11)))
                .toList();
    }

    /** The entities of the United Kingdom's list in its layout of 2020: one row for each name. */
    static List<Listed> unitedKingdom(Path file) {
        Map<String, List<CSVRecord>> groups = new LinkedHashMap<>();
        try (Reader reader = Files.newBufferedReader(file, java.nio.charset.Charset.forName("windows-1252"))) {
            for (CSVRecord row : CSVFormat.DEFAULT.parse(reader)) {
                if (row.size() > 28 && row.get(23).equals("Entity")) {
                    groups.computeIfAbsent(row.get(28), any -> new ArrayList<>())
                            .add(row);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return groups.values().stream()
                .map(rows -> Listed.of(
                        "uk",
                        rows.stream()
                                .filter(row -> row.get(24).startsWith("Prim"))
                                .findFirst()
                                .orElse(rows.get(0))
                                .get(0),
                        rows.stream().map(row -> row.get(0)).toList(),
                        "",
                        rows.get(0).get(22)))
                .toList();
    }

    private static List<CSVRecord> csv(Path file, CSVFormat format) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Element document(Path file) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element parent, String tag) {
        return elements(parent, tag).stream()
                .findFirst()
                .map(element -> element.getTextContent().replaceAll("\\s+", " ").strip())
                .orElse("");
    }
}
