package concord.exchange;

/** Recognises language and script of a name where the file does not give them. */
public interface NameRecognition {
    /** BCP 47 language subtag, lower case, or “und”. */
    String language(String text);

    /** ISO 15924 code, or “Zyyy”. */
    String script(String text);
}
