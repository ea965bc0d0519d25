package concord.joint;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * A delegation that has put entries on the table.
 *
 * @param open whether it counts; a closed delegation's entries stay and do not
 */
public record Party(UUID id, String code, String nameEn, String nameRu, boolean open) implements Serializable {
    /** The same, not counting. */
    Party aside() {
        return new Party(id, code, nameEn, nameRu, false);
    }

    public String name(Locale reader) {
        return reader.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
