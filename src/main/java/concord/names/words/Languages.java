package concord.names.words;

import java.util.List;

/** The languages in which governments publish lists, the ones in which more do so first. */
final class Languages {
    static final List<String> ALL = List.of(
            "en", "ru", "fr", "es", "ar", "zh", "de", "pt", "it", "tr", "fa", "he", "ur", "hi", "bn", "ja", "ko", "id",
            "ms", "uk", "be", "pl", "cs", "bg", "sr", "kk", "ky", "tg", "uz", "az", "hy", "ka", "ku", "ckb", "ps", "ta",
            "si", "my", "th", "fil");

    private Languages() {}
}
