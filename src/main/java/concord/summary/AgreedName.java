package concord.summary;

import concord.joint.OneName;
import concord.shared.Name;
import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;

/** What one agreed organisation is called, in each language of the portal. */
public record AgreedName(Name english, Name russian) implements Serializable {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    static AgreedName of(Collection<Name> names) {
        return new AgreedName(OneName.of(names, Locale.ENGLISH), OneName.of(names, RUSSIAN));
    }

    Name in(Locale reader) {
        return reader.getLanguage().equals(RUSSIAN.getLanguage()) ? russian : english;
    }
}
