package concord.agenda.web;

import concord.names.reading.Recognition;
import concord.position.Statement;
import concord.shared.Refusal;
import concord.shared.Stance;
import concord.shared.WrittenDay;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed of a position. */
public class PositionForm implements Serializable {
    private @Nullable Stance stance;
    private String reservation = "";
    private String reason = "";
    private boolean reasonPrivate;
    private String lift = "";
    private String until = "";

    static PositionForm of(Statement said) {
        PositionForm form = new PositionForm();
        form.stance = said.stance();
        form.reservation = said.reservation();
        form.reason = said.reason();
        form.reasonPrivate = said.reasonPrivate();
        form.lift = said.lift();
        form.until = said.until() == null ? "" : said.until().toString();
        return form;
    }

    static PositionForm textsOf(Statement said) {
        PositionForm form = of(said);
        form.stance = null;
        return form;
    }

    /** As a browser has kept it; what is no stance is none. */
    static PositionForm of(Map<String, String> kept) {
        PositionForm form = new PositionForm();
        form.stance = Arrays.stream(Stance.values())
                .filter(known -> known.name().equals(kept.get("stance")))
                .findFirst()
                .orElse(null);
        form.reservation = kept.getOrDefault("reservation", "");
        form.reason = kept.getOrDefault("reason", "");
        form.reasonPrivate = Boolean.parseBoolean(kept.get("private"));
        form.lift = kept.getOrDefault("lift", "");
        form.until = kept.getOrDefault("until", "");
        return form;
    }

    /** @throws Refusal if no stance is chosen, if something is too long, or if the last day is none */
    Statement statement() {
        Stance chosen = stance;
        if (chosen == null) {
            throw new Refusal("position.refusal.stance");
        }
        if (!until.isBlank() && lastDay().isEmpty()) {
            throw new Refusal("position.refusal.day", until);
        }
        String language = Recognition.language(reservation + " " + reason + " " + lift);
        return new Statement(
                chosen,
                reservation,
                language,
                reason,
                reasonPrivate,
                lift,
                lastDay().orElse(null));
    }

    Optional<LocalDate> lastDay() {
        return WrittenDay.read(until.strip());
    }

    public List<Stance> getStances() {
        return List.of(Stance.values());
    }

    /** Null until somebody has chosen it. */
    public @Nullable Stance getStance() {
        return stance;
    }

    public void setStance(@Nullable Stance stance) {
        this.stance = stance;
    }

    public String getReservation() {
        return reservation;
    }

    public void setReservation(String reservation) {
        this.reservation = reservation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isReasonPrivate() {
        return reasonPrivate;
    }

    public void setReasonPrivate(boolean reasonPrivate) {
        this.reasonPrivate = reasonPrivate;
    }

    public String getLift() {
        return lift;
    }

    public void setLift(String lift) {
        this.lift = lift;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
