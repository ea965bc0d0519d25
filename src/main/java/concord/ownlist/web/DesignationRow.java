package concord.ownlist.web;

import concord.shared.Designation;
import java.io.Serializable;
import java.util.stream.Stream;

/** One designation as it is being edited. */
public class DesignationRow implements Serializable {
    private String authority = "";
    private String instrument = "";
    private String reference = "";
    private final DateField decidedOn = new DateField();
    private final DateField publishedOn = new DateField();
    private final DateField effectiveOn = new DateField();
    private boolean removed;
    private String problem = "";

    /** An empty row for another designation. */
    DesignationRow() {}

    DesignationRow(Designation act) {
        authority = act.authority();
        instrument = act.instrument();
        reference = act.reference();
        decidedOn.show(act.decidedOn());
        publishedOn.show(act.publishedOn());
        effectiveOn.show(act.effectiveOn());
    }

    public void remove() {
        removed = true;
    }

    public void undo() {
        removed = false;
    }

    /** Whether it is a designation at all: neither removed nor left empty. */
    boolean counts() {
        return !removed
                && !Stream.of(
                                authority,
                                instrument,
                                reference,
                                decidedOn.getText(),
                                publishedOn.getText(),
                                effectiveOn.getText())
                        .allMatch(String::isBlank);
    }

    /** What of it is wrong is said at its fields. */
    boolean check() {
        boolean fits = Stream.of(authority, instrument, reference).allMatch(EntryLimits::isShort);
        problem = fits ? "" : "list_entry.refusal.long_designation";
        return Stream.of(decidedOn, publishedOn, effectiveOn)
                        .map(DateField::check)
                        .reduce(true, Boolean::logicalAnd)
                && fits;
    }

    Designation designation() {
        return new Designation(
                authority.strip(),
                instrument.strip(),
                reference.strip(),
                decidedOn.date().orElse(null),
                publishedOn.date().orElse(null),
                effectiveOn.date().orElse(null));
    }

    public boolean isRemoved() {
        return removed;
    }

    /** Message key of what is wrong with its texts; empty if nothing is. */
    public String getProblem() {
        return problem;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public DateField getDecidedOn() {
        return decidedOn;
    }

    public DateField getPublishedOn() {
        return publishedOn;
    }

    public DateField getEffectiveOn() {
        return effectiveOn;
    }
}
