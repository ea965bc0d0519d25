package concord.ownlist.web;

import concord.names.reading.LatinReading;
import concord.names.reading.Recognition;
import concord.shared.Name;
import concord.shared.NameKind;
import java.io.Serializable;

/** One name as it is being edited: whatever was typed, right or wrong. */
public class NameRow implements Serializable {
    private NameKind kind;
    private String text;
    private String language;
    private String script;
    /** The text that language and script were recognised from, so that a correction by hand stays. */
    private String recognised;

    private boolean removed;
    private String problem = "";

    NameRow(Name name) {
        kind = name.kind();
        text = name.text();
        language = name.language();
        script = name.script();
        recognised = name.text();
    }

    /** An empty row for another name. */
    NameRow(NameKind kind) {
        this.kind = kind;
        text = "";
        language = Recognition.language("");
        script = Recognition.script("");
        recognised = "";
    }

    /** Recognises language and script anew if the text changed, each unless it was corrected by hand. */
    public void recognise() {
        String typed = text.strip();
        if (!typed.equals(recognised)) {
            language = language.equals(Recognition.language(recognised)) ? Recognition.language(typed) : language;
            script = script.equals(Recognition.script(recognised)) ? Recognition.script(typed) : script;
            recognised = typed;
            problem = "";
        }
    }

    public void remove() {
        removed = true;
    }

    public void undo() {
        removed = false;
    }

    /** Whether it is a name at all: neither removed nor left empty. */
    boolean counts() {
        return !removed && !text.isBlank();
    }

    Name name() {
        return new Name(kind, text.strip(), language, script);
    }

    void refuse(String key) {
        problem = key;
    }

    /** Message key of what is wrong with it; empty if nothing is. */
    public String getProblem() {
        return problem;
    }

    public boolean isRemoved() {
        return removed;
    }

    public boolean isPrimary() {
        return kind == NameKind.PRIMARY;
    }

    /** How it reads in Latin letters; empty where it is written in them. */
    public String getReading() {
        String reading = LatinReading.of(text, language);
        return reading.equals(text) ? "" : reading;
    }

    public NameKind getKind() {
        return kind;
    }

    public void setKind(NameKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script;
    }
}
