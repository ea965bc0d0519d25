package concord.names.reading;

import java.text.Normalizer;

/** A Latin reading of Sinhala, for which ICU has none. Its consonants bear an “a” that is spoken. */
final class SinhalaReading {
    private static final String CONSONANTS = "කඛගඝඞඟචඡජඣඤඥඦටඨඩඪණඬතථදධනඳපඵබභමඹයරලවශෂසහළෆ";
    private static final String[] READ = {
        "k", "k", "g", "g", "n", "ng", "ch", "ch", "j", "j", "n", "gn", "nj", "t", "t", "d", "d", "n", "nd", "t", "t",
        "d", "d", "n", "nd", "p", "p", "b", "b", "m", "mb", "y", "r", "l", "v", "sh", "sh", "s", "h", "l", "f"
    };

    private static final String VOWELS = "අආඇඈඉඊඋඌඍඑඒඓඔඕඖ";
    private static final String[] VOWELS_READ = {
        "a", "a", "a", "a", "i", "i", "u", "u", "ri", "e", "e", "ai", "o", "o", "au"
    };
    private static final String SIGNS =
            "\u0DCA\u0DCF\u0DD0\u0DD1\u0DD2\u0DD3\u0DD4\u0DD6\u0DD8\u0DD9\u0DDA\u0DDB\u0DDC\u0DDD\u0DDE";
    private static final String[] SIGNS_READ = {
        "", "a", "a", "a", "i", "i", "u", "u", "ru", "e", "e", "ai", "o", "o", "au"
    };
    private static final char NASAL = '\u0D82';

    private SinhalaReading() {}

    static String of(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            int consonant = CONSONANTS.indexOf(letter);
            int vowel = VOWELS.indexOf(letter);
            if (consonant >= 0) {
                boolean signed = i + 1 < letters.length() && SIGNS.indexOf(letters.charAt(i + 1)) >= 0;
                reading.append(READ[consonant]).append(signed ? "" : "a");
            } else if (vowel >= 0) {
                reading.append(VOWELS_READ[vowel]);
            } else if (SIGNS.indexOf(letter) >= 0) {
                reading.append(SIGNS_READ[SIGNS.indexOf(letter)]);
            } else {
                reading.append(letter == NASAL ? 'n' : letter);
            }
        }
        return reading.toString().replace("\u200D", "");
    }
}
