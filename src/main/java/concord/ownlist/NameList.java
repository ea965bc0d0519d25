package concord.ownlist;

import concord.exchange.Limits;
import concord.shared.AsSeen;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.PlainText;
import concord.shared.Refusal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of an entry must be. */
public final class NameList {
    private static final Pattern BLANKS = Pattern.compile("(?U)[\\s\\p{Cntrl}]+");

    private NameList() {}

    /**
     * The names as an entry keeps them: the primary first, then by kind, each on one line.
     *
     * @throws Refusal if one shows nothing, not exactly one is primary, two have the same text, one is too long or there are too many
     */
    public static List<Name> checked(List<Name> names) {
        refuseInvisible(names);
        List<Name> kept = names.stream()
                .map(NameList::onOneLine)
                .sorted(Comparator.comparing(Name::kind))
                .toList();
        refuseMany(kept.size());
        refusePrimaries(
                kept.stream().filter(name -> name.kind() == NameKind.PRIMARY).count());
        Set<String> texts = new HashSet<>();
        for (Name name : kept) {
            FieldLimits.refuseLonger(Field.NAMES, name.text(), Limits.STANDARD.charactersPerName());
            if (!texts.add(name.text())) {
                throw new Refusal("entry.refusal.name_twice", name.text());
            }
        }
        return kept;
    }

    public static Name onOneLine(Name name) {
        return new Name(name.kind(), onOneLine(name.text()), name.language(), name.script());
    }

    public static String onOneLine(String text) {
        return BLANKS.matcher(AsSeen.of(text)).replaceAll(" ").strip();
    }

    private static void refuseInvisible(List<Name> names) {
        if (!names.stream().map(Name::text).allMatch(PlainText::isVisible)) {
            throw new Refusal("entry.refusal.name_invisible");
        }
    }

    private static void refuseMany(int count) {
        if (count > Limits.STANDARD.namesPerEntry()) {
            throw new Refusal("entry.refusal.names_many", count, Limits.STANDARD.namesPerEntry());
        }
    }

    private static void refusePrimaries(long count) {
        if (count == 0) {
            throw new Refusal("entry.refusal.primary_missing");
        }
        if (count > 1) {
            throw new Refusal("entry.refusal.primary_several");
        }
    }
}
