package concord.ownlist.file;

import concord.exchange.NameRecognition;
import concord.names.reading.Recognition;

/** Language and script as the portal recognises them. */
final class RecognisedNames implements NameRecognition {
    @Override
    public String language(String text) {
        return Recognition.language(text);
    }

    @Override
    public String script(String text) {
        return Recognition.script(text);
    }
}
