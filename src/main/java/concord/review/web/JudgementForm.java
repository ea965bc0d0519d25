package concord.review.web;

import concord.correspondence.Extent;
import concord.correspondence.Said;
import concord.shared.Verdict;
import java.io.Serializable;
import java.util.Map;

/** What is typed of a pair. */
public class JudgementForm implements Serializable {
    private String reason = "";

    static JudgementForm of(Said said) {
        JudgementForm form = new JudgementForm();
        form.reason = said.reason();
        return form;
    }

    /** As a browser has kept it. */
    static JudgementForm of(Map<String, String> kept) {
        JudgementForm form = new JudgementForm();
        form.reason = kept.getOrDefault("reason", "");
        return form;
    }

    Said said(Verdict verdict, Extent extent) {
        return new Said(verdict, extent, reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
