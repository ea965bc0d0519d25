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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed of a round's terms of reference. Of what has an effect, nothing is chosen beforehand. */
public class TermsForm implements Serializable {
    private String title = "";
    private String scope = "";
    private String territory = "";
    private String kinds = "";
    private String criteria = "";
    private String cutOff = "";
    private String shortest = "";
    private @Nullable SilenceUnit unit;
    private String zone = "";
    private @Nullable Naming naming;
    private @Nullable LapsedHold lapsedHolds;
    private @Nullable AfterWithdrawal afterWithdrawal;
    private @Nullable TermsReaders readers;

    /** What was missing when it was last tried. */
    private List<String> missing = List.of();

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

    /** From what a browser kept; what is no choice is none. */
    static TermsForm of(Map<String, String> fields) {
        TermsForm form = new TermsForm();
        form.title = fields.getOrDefault("title", "");
        form.scope = fields.getOrDefault("scope", "");
        form.territory = fields.getOrDefault("territory", "");
        form.kinds = fields.getOrDefault("kinds", "");
        form.criteria = fields.getOrDefault("criteria", "");
        form.cutOff = fields.getOrDefault("cutOff", "");
        form.shortest = fields.getOrDefault("shortest", "");
        form.unit = chosen(fields.get("unit"), SilenceUnit.class);
        form.zone = fields.getOrDefault("zone", "");
        form.naming = chosen(fields.get("naming"), Naming.class);
        form.lapsedHolds = chosen(fields.get("lapsed"), LapsedHold.class);
        form.afterWithdrawal = chosen(fields.get("after"), AfterWithdrawal.class);
        form.readers = chosen(fields.get("readers"), TermsReaders.class);
        return form;
    }

    private static <E extends Enum<E>> @Nullable E chosen(@Nullable String name, Class<E> among) {
        return Arrays.stream(among.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Keys of what is said of the choices with an effect that are missing; each is told at its field from now on. */
    List<String> missing() {
        Map<String, Boolean> chosen = new LinkedHashMap<>();
        chosen.put("shortest", !shortest.isBlank());
        chosen.put("unit", unit != null);
        chosen.put("zone", !zone.isBlank());
        chosen.put("naming", naming != null);
        chosen.put("lapsed", lapsedHolds != null);
        chosen.put("after", afterWithdrawal != null);
        chosen.put("readers", readers != null);
        missing = chosen.entrySet().stream()
                .filter(field -> !field.getValue())
                .map(Map.Entry::getKey)
                .toList();
        return missing.stream().map(this::wrong).toList();
    }

    /** Key of what is said at a field that is still to be chosen; empty if it was chosen. */
    public String wrong(String field) {
        return missing.contains(field) ? "draft.choose." + field : "";
    }

    /**
     * To be asked for when nothing is missing.
     *
     * @throws Refusal if a text does not fit, or if the day or the shortest silence is none
     */
    RoundTerms terms() {
        Optional<LocalDate> day = WrittenDay.read(cutOff.strip());
        if (!cutOff.isBlank() && day.isEmpty()) {
            throw new Refusal("position.refusal.day", cutOff);
        }
        return new RoundTerms(
                title,
                scope,
                territory,
                kinds,
                criteria,
                day.orElse(null),
                new ShortestSilence(number(), Objects.requireNonNull(unit)),
                zone.strip(),
                Objects.requireNonNull(naming),
                Objects.requireNonNull(lapsedHolds),
                Objects.requireNonNull(afterWithdrawal),
                Objects.requireNonNull(readers));
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

    /** Null until somebody has chosen it. */
    public @Nullable SilenceUnit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable SilenceUnit unit) {
        this.unit = unit;
    }

    public String getZone() {
        return zone;
    }

    /** @param zone null if none is chosen */
    public void setZone(@Nullable String zone) {
        this.zone = Objects.requireNonNullElse(zone, "");
    }

    /** Null until somebody has chosen it. */
    public @Nullable Naming getNaming() {
        return naming;
    }

    public void setNaming(@Nullable Naming naming) {
        this.naming = naming;
    }

    /** Null until somebody has chosen it. */
    public @Nullable LapsedHold getLapsedHolds() {
        return lapsedHolds;
    }

    public void setLapsedHolds(@Nullable LapsedHold lapsedHolds) {
        this.lapsedHolds = lapsedHolds;
    }

    /** Null until somebody has chosen it. */
    public @Nullable AfterWithdrawal getAfterWithdrawal() {
        return afterWithdrawal;
    }

    public void setAfterWithdrawal(@Nullable AfterWithdrawal afterWithdrawal) {
        this.afterWithdrawal = afterWithdrawal;
    }

    /** Null until somebody has chosen it. */
    public @Nullable TermsReaders getReaders() {
        return readers;
    }

    public void setReaders(@Nullable TermsReaders readers) {
        this.readers = readers;
    }
}
