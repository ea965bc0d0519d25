package concord.names.words;

import java.util.List;

/** Whether a text speaks of a part, a place or a number. */
public final class Units {
    private Units() {}

    /** Whether a word for a part of something, such as “cell” or “branch”, is in the text. */
    public static boolean in(String text) {
        return Words.of(text, "und").stream().anyMatch(word -> word.kind() == WordKind.UNIT);
    }

    /** Whether the text says which of several namesakes is meant. */
    public static boolean tellsApart(String text) {
        return Words.of(text, "und").stream().anyMatch(word -> word.kind().tellsApart());
    }

    /** Whether the text does nothing else, so that it is no name of its own. */
    public static boolean onlyTellsApart(String text) {
        List<Word> words = Words.of(text, "und");
        boolean names = words.stream()
                .anyMatch(word -> word.kind() == WordKind.UNKNOWN
                        || word.kind() == WordKind.WORD
                        || (word.kind() == WordKind.TOPIC && !word.meaning().equals("republican")));
        boolean unit = words.stream().anyMatch(word -> word.kind() == WordKind.UNIT);
        return unit || (!names && words.stream().anyMatch(word -> word.kind().tellsApart()));
    }
}
