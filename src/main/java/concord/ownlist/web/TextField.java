package concord.ownlist.web;

import java.io.Serializable;
import java.util.List;

/** A text as it is being edited. Browsers send line ends of their own: they alone are no change. */
public class TextField implements Serializable {
    private String shown = "";
    private String text = "";
    private String problem = "";

    void show(String value) {
        shown = value;
        text = value;
    }

    boolean check() {
        problem = EntryLimits.isText(text) ? "" : "list_entry.refusal.long_text";
        return problem.isEmpty();
    }

    void refuse(String key) {
        problem = key;
    }

    String value() {
        return plain(text).equals(plain(shown)) ? shown : plain(text);
    }

    /** Without blank ones and without space around them. */
    List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** Message key of what is wrong with it; empty if nothing is. */
    public String getProblem() {
        return problem;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
