package concord.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says by which rules what stands on the table was compared. */
@Entity
@Table(name = "compared_by")
class ComparedBy {
    static final byte ONLY = 1;

    @Id
    private byte id;

    private int rules;

    protected ComparedBy() {}

    /** See {@link concord.names.Resemblance#RULES}. */
    int rules() {
        return rules;
    }

    void become(int newRules) {
        rules = newRules;
    }
}
