package concord.deed;

import java.util.Map;

/** Something of which somebody may have to be told: a deed, or what follows from one. */
public sealed interface Happening permits Deed, Consequence {
    /** Under which it is stored and worded, for example “entry_tabled”. */
    default String key() {
        return Vocabulary.key(getClass());
    }

    /** What a sentence about it is filled with, by name: texts as they are at this moment. */
    default Map<String, String> details() {
        return Vocabulary.details(this);
    }

    <T> T match(Kinds<T> kinds);

    /** One answer for each kind of happening. */
    interface Kinds<T> {
        T aboutOwnList(AboutOwnList deed);

        T aboutEntry(AboutEntry deed);

        T aboutPair(AboutPair deed);

        T aboutRecognition(AboutRecognition deed);

        T aboutPosition(AboutPosition deed);

        T aboutComment(AboutComment deed);

        T aboutTerms(AboutTerms deed);

        T aboutRound(AboutRound deed);

        T aboutSilence(AboutSilence deed);

        T aboutEdition(AboutEdition deed);

        T aboutSummary(AboutSummary deed);

        T aboutAccount(AboutAccount deed);

        T aboutLogin(AboutLogin deed);

        T aboutDelegation(AboutDelegation deed);

        T consequence(Consequence consequence);
    }
}
