package concord.exchange;

import java.util.function.UnaryOperator;

/** Recognises language and script of a name where the file does not give them. */
public interface NameRecognition {
    /** BCP 47 language subtag, lower case, or “und”. */
    String language(String text);

    /** ISO 15924 code, or “Zyyy”. */
    String script(String text);

    static NameRecognition by(UnaryOperator<String> language, UnaryOperator<String> script) {
        return new NameRecognition() {
            @Override
            public String language(String text) {
                return language.apply(text);
            }

            @Override
            public String script(String text) {
                return script.apply(text);
            }
        };
    }
}
