package concord.ownlist.web;

import concord.names.reading.Recognition;
import concord.shared.Name;
import concord.shared.NameKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form made anew from its fields by name: “names.0.text”, “designations.2.decidedOn”, “remarks”. */
final class KeptForm {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\.(\\d{1,4})\\.\\w+");

    private final Map<String, String> fields;

    KeptForm(Map<String, String> fields) {
        this.fields = fields;
    }

    EntryForm form() {
        EntryForm form = new EntryForm();
        rows("names").forEach(row -> form.getNames().add(name(row)));
        rows("designations").forEach(row -> form.getDesignations().add(designation(row)));
        form.getRegions().setText(field("regions"));
        form.getCriterion().setText(field("criterion"));
        form.getRemarks().setText(field("remarks"));
        form.getNotes().setText(field("notes"));
        return form;
    }

    /** “names.0.”, “names.2.” and so on, each once, in their order. */
    private List<String> rows(String group) {
        return fields.keySet().stream()
                .map(ROW::matcher)
                .filter(field -> field.matches() && field.group(1).equals(group))
                .map(field -> Integer.valueOf(field.group(2)))
                .distinct()
                .sorted()
                .map(number -> group + "." + number + ".")
                .toList();
    }

    private NameRow name(String row) {
        NameKind kind = Stream.of(NameKind.values())
                .filter(known -> known.name().equals(field(row + "kind")))
                .findFirst()
                .orElse(NameKind.ALSO_KNOWN_AS);
        String text = field(row + "text");
        if (text.isBlank()) {
            return new NameRow(kind);
        }
        String language = field(row + "language");
        String script = field(row + "script");
        return new NameRow(new Name(
                kind,
                text,
                language.matches("[a-z]{2,8}") ? language : Recognition.language(text),
                script.matches("[A-Z][a-z]{3}") ? script : Recognition.script(text)));
    }

    private DesignationRow designation(String row) {
        DesignationRow act = new DesignationRow();
        act.setAuthority(field(row + "authority"));
        act.setInstrument(field(row + "instrument"));
        act.setReference(field(row + "reference"));
        act.getDecidedOn().setText(field(row + "decidedOn"));
        act.getPublishedOn().setText(field(row + "publishedOn"));
        act.getEffectiveOn().setText(field(row + "effectiveOn"));
        return act;
    }

    private String field(String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }
}
