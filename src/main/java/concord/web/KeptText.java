package concord.web;

import java.io.Serializable;

/** One text of a page that its browser keeps until it is saved. */
public class KeptText implements Serializable {
    private static final String FIELD = "text";

    private final String keepKey;
    private final KeptFields kept = new KeptFields();
    private String text = "";

    /** @param keepKey under which the browser keeps it: what the text is for, and what about */
    public KeptText(String keepKey) {
        this.keepKey = keepKey;
    }

    /** What was typed before the page got lost stands in the field again. */
    public void putBack() {
        text = kept.read().getOrDefault(FIELD, "");
    }

    public String getKeepKey() {
        return keepKey;
    }

    public KeptFields getKept() {
        return kept;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
