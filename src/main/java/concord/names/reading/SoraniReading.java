package concord.names.reading;

import java.util.regex.Pattern;

/** A Latin reading of Sorani Kurdish, which writes its vowels: a word that begins with one begins with a bearer of it. */
final class SoraniReading {
    private static final Pattern LETTERS = Pattern.compile("[ەێۆڵڕ]|^ئ");
    private static final String VOWELS = "اەێۆوی";
    private static final char WAW = 'و';

    private SoraniReading() {}

    /** Whether a word has letters that only Sorani has. */
    static boolean reads(String word) {
        return LETTERS.matcher(word).find();
    }

    static String of(String word) {
        String letters = word.replace("ئ", "").replace("وو", "و");
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            boolean unwritten = i == 1 && !isVowel(letters.charAt(0)) && !isVowel(letters.charAt(1));
            boolean glides = i > 0 && i + 1 < letters.length() && isVowel(letters.charAt(i + 1));
            reading.append(unwritten ? "a" : "").append(sound(letters.charAt(i), glides));
        }
        return reading.toString();
    }

    private static String sound(char letter, boolean glides) {
        if (letter == WAW) {
            return glides ? "w" : "u";
        }
        boolean yeh = ArabicReading.isYeh(letter) || letter == 'ى';
        return yeh ? glides ? "y" : "i" : ArabicReading.latin(letter);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
