package concord.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text in the one form that stands for all that look like it, so that a name is the same name from whichever program
 * it comes: composed (NFC), every space of one kind a space, without what nobody sees. The zero width joiner and
 * non-joiner stay where they change the letters beside them, as Unicode’s rules for identifiers say (UAX 31, 2.3).
 */
public final class AsSeen {
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern LINE_END = Pattern.compile("[\\u2028\\u2029]");

    /** Soft hyphen, marks of direction, word joiners, byte order mark: none of them has a shape. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u034F\\u061C\\u180E\\u200B\\u200E\\u200F\\u2060-\\u2064\\u206A-\\u206F\\uFEFF]");

    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]+");
    private static final char NON_JOINER = '\u200C';
    private static final char PLAIN = '\u00A0';
    private static final int VIRAMA = 9;

    private AsSeen() {}

    /** Tabs and line ends stay as they are. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c < PLAIN && !Character.isISOControl(c))) {
            return text;
        }
        String seen = UNSEEN.matcher(PlainText.of(text)).replaceAll("");
        seen = LINE_END.matcher(SPACE.matcher(seen).replaceAll(" ")).replaceAll("\n");
        return Normalizer.normalize(joined(seen), Normalizer.Form.NFC);
    }

    /** A run of joiners says what its first one says, and nothing where it changes no letter. */
    private static String joined(String text) {
        return JOINERS.matcher(text).replaceAll(run -> {
            int before = run.start() == 0 ? 0 : text.codePointBefore(run.start());
            int after = run.end() == text.length() ? 0 : text.codePointAt(run.end());
            char joiner = run.group().charAt(0);
            boolean forward = joinsForward(text, run.start());
            boolean backward = joinsBackward(text, run.end());
            boolean shapes = joiner == NON_JOINER ? forward && backward : forward != backward;
            return shapes || isVirama(before) || isVirama(after) || isPicture(before) ? String.valueOf(joiner) : "";
        });
    }

    private static boolean joinsForward(String text, int end) {
        int i = end;
        while (i > 0 && joining(text.codePointBefore(i)) == JoiningType.TRANSPARENT) {
            i -= Character.charCount(text.codePointBefore(i));
        }
        int type = i == 0 ? JoiningType.NON_JOINING : joining(text.codePointBefore(i));
        return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING;
    }

    private static boolean joinsBackward(String text, int start) {
        int i = start;
        while (i < text.length() && joining(text.codePointAt(i)) == JoiningType.TRANSPARENT) {
            i += Character.charCount(text.codePointAt(i));
        }
        int type = i == text.length() ? JoiningType.NON_JOINING : joining(text.codePointAt(i));
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING;
    }

    private static int joining(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
    }

    private static boolean isVirama(int codePoint) {
        return UCharacter.getCombiningClass(codePoint) == VIRAMA;
    }

    private static boolean isPicture(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC);
    }
}
