package concord.round.terms.web;

import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.round.calendar.ShortestSilence;
import concord.round.calendar.SilenceUnit;
import concord.round.terms.AfterWithdrawal;
import concord.round.terms.RoundTerms;
import concord.round.terms.TermsReaders;
import concord.shared.Refusal;
import concord.shared.WrittenDay;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed of a round's terms of reference. */
public class TermsForm implements Serializable {
    private String title = "";
    private String scope = "";
    private String territory = "";
    private String kinds = "";
    private String criteria = "";
    private String cutOff = "";
    private String shortest = "3";
    private SilenceUnit unit = SilenceUnit.WORKING_DAYS;
    private String zone = "";
    private Naming naming = Naming.NAMED;
    private LapsedHold lapsedHolds = LapsedHold.NO_OBJECTION;
    private AfterWithdrawal afterWithdrawal = AfterWithdrawal.STAYS;
    private TermsReaders readers = TermsReaders.TABLE;

    /** To be written anew. */
    static TermsForm of(RoundTerms terms) {
        TermsForm form = new TermsForm();
        form.title = terms.title();
        form.scope = terms.scope();
        form.territory = terms.territory();
        form.kinds = terms.kinds();
        form.criteria = terms.criteria();
        form.cutOff = terms.cutOff() == null ? "" : terms.cutOff().toString();
        ShortestSilence silence = terms.shortest();
        if (silence != null) {
            form.shortest = Integer.toString(silence.number());
            form.unit = silence.unit();
        }
        form.zone = terms.zone();
        form.naming = terms.naming();
        form.lapsedHolds = terms.lapsedHolds();
        form.afterWithdrawal = terms.afterWithdrawal();
        form.readers = terms.readers();
        return form;
    }

    /** From what a browser kept; a choice that is none stays as it is at first. */
    static TermsForm of(Map<String, String> fields) {
        TermsForm form = new TermsForm();
        form.title = fields.getOrDefault("title", "");
        form.scope = fields.getOrDefault("scope", "");
        form.territory = fields.getOrDefault("territory", "");
        form.kinds = fields.getOrDefault("kinds", "");
        form.criteria = fields.getOrDefault("criteria", "");
        form.cutOff = fields.getOrDefault("cutOff", "");
        form.shortest = fields.getOrDefault("shortest", form.shortest);
        form.unit = chosen(fields.get("unit"), form.unit);
        form.zone = fields.getOrDefault("zone", form.zone);
        form.naming = chosen(fields.get("naming"), form.naming);
        form.lapsedHolds = chosen(fields.get("lapsed"), form.lapsedHolds);
        form.afterWithdrawal = chosen(fields.get("after"), form.afterWithdrawal);
        form.readers = chosen(fields.get("readers"), form.readers);
        return form;
    }

    private static <E extends Enum<E>> E chosen(@Nullable String name, E otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** @throws Refusal if a text does not fit, if no zone is chosen, or if the day or the shortest silence is none */
    RoundTerms terms() {
        Optional<LocalDate> day = WrittenDay.read(cutOff.strip());
        if (!cutOff.isBlank() && day.isEmpty()) {
            throw new Refusal("position.refusal.day", cutOff);
        }
        if (zone.isBlank()) {
            throw new Refusal("terms.refusal.zone");
        }
        return new RoundTerms(
                title,
                scope,
                territory,
                kinds,
                criteria,
                day.orElse(null),
                new ShortestSilence(number(), unit),
                zone.strip(),
                naming,
                lapsedHolds,
                afterWithdrawal,
                readers);
    }

    private int number() {
        String typed = shortest.strip();
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getKinds() {
        return kinds;
    }

    public void setKinds(String kinds) {
        this.kinds = kinds;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public String getCutOff() {
        return cutOff;
    }

    public void setCutOff(String cutOff) {
        this.cutOff = cutOff;
    }

    public String getShortest() {
        return shortest;
    }

    public void setShortest(String shortest) {
        this.shortest = shortest;
    }

    public SilenceUnit getUnit() {
        return unit;
    }

    public void setUnit(SilenceUnit unit) {
        this.unit = unit;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Naming getNaming() {
        return naming;
    }

    public void setNaming(Naming naming) {
        this.naming = naming;
    }

    public LapsedHold getLapsedHolds() {
        return lapsedHolds;
    }

    public void setLapsedHolds(LapsedHold lapsedHolds) {
        this.lapsedHolds = lapsedHolds;
    }

    public AfterWithdrawal getAfterWithdrawal() {
        return afterWithdrawal;
    }

    public void setAfterWithdrawal(AfterWithdrawal afterWithdrawal) {
        this.afterWithdrawal = afterWithdrawal;
    }

    public TermsReaders getReaders() {
        return readers;
    }

    public void setReaders(TermsReaders readers) {
        this.readers = readers;
    }
}
