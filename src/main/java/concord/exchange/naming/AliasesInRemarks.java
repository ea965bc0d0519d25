package concord.exchange.naming;

import concord.shared.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that authorities put among their remarks. */
public final class AliasesInRemarks {
    /** As the Office of Foreign Assets Control does: {@code a.k.a. 'ETA'; f.k.a. 'OSIS'.} */
    private static final Pattern QUOTED = Pattern.compile("\\b([afn])\\.k\\.a\\.,? '(.+?)'(?=\\s*[;.,)]|\\s*$)");

    /** A sentence of its own: “Also referred to as Ansar al Charia in Libya (ASL).” */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:^|[.;]\\s+)Also (?:known|referred to) as:?\\s+((?:[^.;]|\\.(?=\\p{L}))+)");

    private static final int LONGEST_ACRONYM = 6;

    private AliasesInRemarks() {}

    /** What the office puts there it holds for too weak to search by, unless it is an acronym. */
    public static List<FoundName> quoted(String remarks) {
        List<FoundName> found = new ArrayList<>();
        for (Matcher alias = QUOTED.matcher(remarks); alias.find(); ) {
            String text = alias.group(2).strip();
            NameKind kind = isShort(text) ? NameKind.ACRONYM : NameKind.WEAK;
            found.add(new FoundName(alias.group(1).equals("f") ? NameKind.FORMERLY_KNOWN_AS : kind, text));
        }
        return found;
    }

    public static List<FoundName> sentences(String remarks) {
        List<FoundName> found = new ArrayList<>();
        for (Matcher sentence = SENTENCE.matcher(remarks); sentence.find(); ) {
            for (String part : Parted.list(sentence.group(1))) {
                NamesInField names = NamesInField.alias(part);
                found.add(new FoundName(NameKind.ALSO_KNOWN_AS, names.main()));
                found.addAll(names.others());
            }
        }
        return found;
    }

    private static boolean isShort(String text) {
        String letters = text.replace(".", "");
        return letters.length() <= LONGEST_ACRONYM && letters.chars().allMatch(Character::isUpperCase);
    }
}
