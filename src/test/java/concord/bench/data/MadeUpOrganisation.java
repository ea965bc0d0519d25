package concord.bench.data;

import com.ibm.icu.text.Transliterator;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * An organisation that does not exist, as one list or another names it: with three to six names, some in another order
 * of words, in another spelling or script, or by their first letters.
 *
 * @param word what tells it from others
 * @param place empty, or what follows the name
 * @param bodies what it may call itself; the last is what its neighbours call it
 */
record MadeUpOrganisation(String word, String place, List<String> bodies) {
    private static final List<String> BODIES = List.of(
            "%s Liberation Army|Liberation Army of %s|Jaysh Tahrir %s",
            "Islamic Front of %s|%s Islamic Front|al-Jabha al-Islamiyya %s",
            "Movement of %s|%s Movement|Harakat %s",
            "Brigades of the Martyrs of %s|%s Martyrs Brigades|Kata'ib Shuhada %s",
            "%s Group|Group of %s|Jama'at %s",
            "People's Army of %s|%s People's Army|Popular Army of %s",
            "Party of %s|%s Party|Hizb %s",
            "Supporters of %s|%s Supporters|Ansar %s",
            "%s Revolutionary Organization|Revolutionary Organisation of %s|%s Revolutionaries",
            "Army of %s|%s Army|Lashkar-e %s",
            "Society for the Revival of %s|%s Revival Society|Jam'iyyat Ihya %s",
            "National Council of %s|%s National Council|Majlis %s");
    private static final List<Transliterator> SCRIPTS =
            List.of(Transliterator.getInstance("Latin-Cyrillic"), Transliterator.getInstance("Latin-Arabic"));
    private static final double WITH_PLACE = .35;
    private static final double OTHER_SCRIPT = .2;

    /** @param number the same number is the same organisation */
    static MadeUpOrganisation of(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        return new MadeUpOrganisation(
                MadeUpWords.word(random),
                random.nextDouble() < WITH_PLACE ? " of " + MadeUpWords.often(random) : "",
                List.of(MadeUpWords.one(BODIES, random).split("\\|", -1)));
    }

    Particulars listed(Random random) {
        String primary = name(bodies.get(random.nextInt(2)), word);
        int others = 2 + random.nextInt(4);
        List<String> names = new ArrayList<>();
        while (names.size() < others) {
            names.add(further(primary, random));
        }
        return EntryOf.names(primary, names);
    }

    private String further(String primary, Random random) {
        double which = random.nextDouble();
        if (which < OTHER_SCRIPT) {
            return MadeUpWords.one(SCRIPTS, random).transliterate(name(bodies.get(2), word));
        }
        if (which < 2 * OTHER_SCRIPT) {
            return initials(primary);
        }
        return name(MadeUpWords.one(bodies, random), MadeUpWords.otherwise(word, random));
    }

    private String name(String body, String called) {
        return body.replace("%s", called) + place;
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[ -]"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
