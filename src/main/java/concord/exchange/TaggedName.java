package concord.exchange;

import concord.shared.Name;
import concord.shared.NameKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as it stands in a file: its text and, where recognition would err, “ @fa” or “ @fa-Arab” behind it. */
final class TaggedName {
    private static final Pattern TAGGED = Pattern.compile("(.*\\S) @([a-z]{2,8})(?:-([A-Z][a-z]{3}))?", Pattern.DOTALL);
    private static final Pattern LOOKS_TAGGED = Pattern.compile(".* @\\S+", Pattern.DOTALL);

    private TaggedName() {}

    /** Empty if the name ends in something that looks like a tag and is none. */
    static Optional<Name> read(NameKind kind, String value, NameRecognition recognition) {
        Matcher tagged = TAGGED.matcher(value);
        if (tagged.matches()) {
            String text = tagged.group(1);
            String script = tagged.group(3);
            return Optional.of(
                    new Name(kind, text, tagged.group(2), script == null ? recognition.script(text) : script));
        }
        return LOOKS_TAGGED.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(new Name(kind, value, recognition.language(value), recognition.script(value)));
    }

    static String written(Name name, NameRecognition recognition) {
        boolean scriptRecognised = recognition.script(name.text()).equals(name.script());
        boolean languageRecognised = recognition.language(name.text()).equals(name.language());
        if (scriptRecognised
                && languageRecognised
                && !LOOKS_TAGGED.matcher(name.text()).matches()) {
            return name.text();
        }
        return name.text() + " @" + name.language() + (scriptRecognised ? "" : "-" + name.script());
    }
}
