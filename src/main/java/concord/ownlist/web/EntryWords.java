package concord.ownlist.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import concord.shared.NameKind;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kinds, languages and scripts of names, in the reader's language. */
@Named
@RequestScoped
public class EntryWords {
    private static final String UNKNOWN_LANGUAGE = "und";
    private static final String PORTAL = "-";
    private static final String NO_SCRIPT = "Zyyy";
    private static final Set<String> LANGUAGES = Set.of(
            ("am ar az be bn bs ce de el en es eu fa fil fr ga ha he hi hr hy id it ja ka kk km ko ku ky lo ms my ne nl"
                            + " ps pt pa ru rw sd si so sq sr sv sw ta te tg th ti tk tr uk ur uz vi zh")
                    .split(" "));
    private static final Set<String> SCRIPTS = Set.of(
            ("Arab Armn Beng Cyrl Deva Ethi Geor Grek Guru Hang Hani Hebr Jpan Khmr Laoo Latn Mymr Sinh Syrc Taml Telu"
                            + " Thaa Thai")
                    .split(" "));

    /** A value and what it is called. */
    public record Choice(String value, String label) {}

    @Inject
    Reader reader;

    @Inject
    Text text;

    private List<Choice> languages = List.of();
    private List<Choice> scripts = List.of();

    public List<NameKind> getKinds() {
        return List.of(NameKind.values());
    }

    public String kind(NameKind kind) {
        return text.of("names.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Whoever did something: a user name, or the portal itself. */
    public String who(@Nullable String userName) {
        return PORTAL.equals(userName) ? text.of("list_entry.portal") : Objects.requireNonNullElse(userName, "");
    }

    /** Those that occur, the unknown one first, and that of the name. */
    public List<Choice> languages(NameRow name) {
        if (languages.isEmpty()) {
            languages = choices(UNKNOWN_LANGUAGE, LANGUAGES, this::language);
        }
        return with(name.getLanguage(), languages, this::language);
    }

    public List<Choice> scripts(NameRow name) {
        if (scripts.isEmpty()) {
            scripts = choices(NO_SCRIPT, SCRIPTS, this::script);
        }
        return with(name.getScript(), scripts, this::script);
    }

    public String language(String code) {
        return code.equals(UNKNOWN_LANGUAGE)
                ? text.of("names.language.unknown")
                : ULocale.getDisplayLanguage(code, ULocale.forLocale(reader.getLocale()));
    }

    public String script(String code) {
        return code.equals(NO_SCRIPT)
                ? text.of("names.script.none")
                : ULocale.getDisplayScript("und-" + code, ULocale.forLocale(reader.getLocale()));
    }

    private List<Choice> choices(String first, Set<String> codes, UnaryOperator<String> label) {
        Collator order = Collator.getInstance(reader.getLocale());
        Stream<Choice> sorted = codes.stream()
                .map(code -> new Choice(code, label.apply(code)))
                .sorted((one, other) -> order.compare(one.label(), other.label()));
        return Stream.concat(Stream.of(new Choice(first, label.apply(first))), sorted)
                .toList();
    }

    private static List<Choice> with(String code, List<Choice> choices, UnaryOperator<String> label) {
        return choices.stream().anyMatch(choice -> choice.value().equals(code))
                ? choices
                : Stream.concat(choices.stream(), Stream.of(new Choice(code, label.apply(code))))
                        .toList();
    }
}
