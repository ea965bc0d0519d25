package concord.web;

import concord.shared.Keyed;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a page's parts is shown, as the address says it; the first where it names none. */
public class ChosenPart<P extends Enum<P> & Keyed> implements Serializable {
    private final Class<P> parts;
    private P chosen;

    public ChosenPart(Class<P> parts) {
        this.parts = parts;
        chosen = getAll().get(0);
    }

    public P get() {
        return chosen;
    }

    public List<P> getAll() {
        return List.of(parts.getEnumConstants());
    }

    public String getKey() {
        return chosen.key();
    }

    public void setKey(@Nullable String key) {
        chosen = Keyed.find(parts, key).orElse(getAll().get(0));
    }
}
