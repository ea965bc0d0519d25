package concord.ownlist;

import concord.shared.Refusal;

/** How long a text of an entry may be, in Unicode code points. */
final class FieldLimits {
    private static final int QUOTED = 60;

    private FieldLimits() {}

    static void refuseLonger(Field field, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new Refusal("entry.refusal.long." + field.key(), beginning(text), length, most);
        }
    }

    private static String beginning(String text) {
        return text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
