package concord.review.web;

import concord.correspondence.Extent;
import concord.correspondence.Said;
import concord.shared.Verdict;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is typed of a pair. */
public class JudgementForm implements Serializable {
    private Extent extent = Extent.WHOLE;
    private String reason = "";

    static JudgementForm of(Said said) {
        JudgementForm form = new JudgementForm();
        form.extent = said.extent();
        form.reason = said.reason();
        return form;
    }

    /** As a browser has kept it; what is no extent is the whole. */
    static JudgementForm of(Map<String, String> kept) {
        JudgementForm form = new JudgementForm();
        form.extent = Arrays.stream(Extent.values())
                .filter(known -> known.name().equals(kept.get("extent")))
                .findFirst()
                .orElse(Extent.WHOLE);
        form.reason = kept.getOrDefault("reason", "");
        return form;
    }

    Said said(Verdict verdict) {
        return new Said(verdict, extent, reason);
    }

    public List<Extent> getExtents() {
        return List.of(Extent.values());
    }

    public Extent getExtent() {
        return extent;
    }

    public void setExtent(Extent extent) {
        this.extent = extent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
