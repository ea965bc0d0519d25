package concord.bench.libraries;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.DoubleMetaphone;

/** Double Metaphone of each word: the share of sounds that both names have (Jaccard). */
public final class Phonetic implements NameScore {
    private final DoubleMetaphone sounds = new DoubleMetaphone();

    @Override
    public double of(String one, String other) {
        Set<String> both = sounds(one);
        Set<String> all = new HashSet<>(both);
        Set<String> second = sounds(other);
        both.retainAll(second);
        all.addAll(second);
        return all.isEmpty() ? 0 : both.size() / (double) all.size();
    }

    private Set<String> sounds(String name) {
        return Arrays.stream(name.split("\\P{Alnum}+"))
                .map(sounds::doubleMetaphone)
                .filter(sound -> sound != null && !sound.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
