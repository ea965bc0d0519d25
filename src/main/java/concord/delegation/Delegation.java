package concord.delegation;

import concord.shared.Bilingual;
import concord.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party to the talks; owns exactly one list. Closed, it keeps its entries, and they no longer count. */
@Entity
public class Delegation implements Bilingual {
    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String nameEn;
    private String nameRu;
    private Instant createdAt;
    private @Nullable Instant closedAt;

    protected Delegation() {}

    /** @param code short and lasting, lower-case letters and digits, for example “us” */
    public Delegation(String code, String nameEn, String nameRu, Instant now) {
        if (!code.matches("[a-z][a-z0-9]{1,15}")) {
            throw new Refusal("delegation.refusal.code", code);
        }
        id = UUID.randomUUID();
        this.code = code;
        createdAt = now;
        rename(nameEn, nameRu);
    }

    public final void rename(String newNameEn, String newNameRu) {
        refuseUnfit(newNameEn);
        refuseUnfit(newNameRu);
        nameEn = newNameEn.strip();
        nameRu = newNameRu.strip();
    }

    private static void refuseUnfit(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Refusal("delegation.refusal.name", LONGEST_NAME);
        }
    }

    public void close(Instant now) {
        if (closedAt != null) {
            throw new Refusal("delegation.refusal.closed", this);
        }
        closedAt = now;
    }

    public void reopen() {
        if (closedAt == null) {
            throw new Refusal("delegation.refusal.open", this);
        }
        closedAt = null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    @Override
    public String name(Locale reader) {
        return reader.getLanguage().equals("ru") ? nameRu : nameEn;
    }

    /** In both languages, as a deed's details have it. */
    String names() {
        return nameEn + " · " + nameRu;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Delegation that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
