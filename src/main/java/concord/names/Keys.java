package concord.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * All by which an entry can meet another, as sorted 64-bit hashes, each with the best name that bears it: ten bytes a
 * key, so that hundreds of thousands of entries fit into memory. The highest bits of a hash are its kind, so that what
 * two entries have in common is found kind by kind.
 */
final class Keys {
    /**
     * Is told what two entries have in common. A key that is only a part of what the name says is partial: the initials of
     * a long name among acronyms, a name without its place among meanings.
     */
    interface Common {
        void met(KeyKind kind, int ourName, boolean ourPartial, int theirName, boolean theirPartial);
    }

    /** Is told by what an index finds an entry, and whether it has this as an acronym only. */
    interface Leading {
        void key(long hash, boolean acronym);
    }

    private record Key(long hash, int owner, boolean partial) {
        /** Keys that are the same stand together, the one that counts before the others. */
        static final Comparator<Key> IN_ORDER =
                Comparator.comparingLong(Key::hash).thenComparing(Key::partial).thenComparingInt(Key::owner);
    }

    /** So much longer must the other be that looking up pays more than walking through both. */
    private static final int MUCH_LONGER = 8;

    private final long[] hashes;

    /** The number of the name, its complement for a partial key. */
    private final short[] owners;

    private Keys(List<Key> distinct) {
        hashes = new long[distinct.size()];
        owners = new short[distinct.size()];
        for (int i = 0; i < hashes.length; i++) {
            Key key = distinct.get(i);
            hashes[i] = key.hash();
            owners[i] = (short) (key.partial() ? ~key.owner() : key.owner());
        }
    }

    /** @param variants the best first; references belong to no name, they are given to the first */
    static Keys of(List<NameVariant> variants, Set<String> references) {
        List<Key> keys = new ArrayList<>();
        references.forEach(reference -> keys.add(new Key(KeyKind.REFERENCE.hash(reference), /* owner= */ 0, false)));
        for (int owner = 0; owner < variants.size(); owner++) {
            int number = owner;
            VariantKeys.of(
                    variants.get(owner), (kind, text, partial) -> keys.add(new Key(kind.hash(text), number, partial)));
        }
        keys.sort(Key.IN_ORDER);
        return new Keys(firsts(keys));
    }

    private static List<Key> firsts(List<Key> sorted) {
        List<Key> firsts = new ArrayList<>(sorted.size());
        for (Key key : sorted) {
            if (firsts.isEmpty() || firsts.get(firsts.size() - 1).hash() != key.hash()) {
                firsts.add(key);
            }
        }
        return firsts;
    }

    void common(Keys other, Common common) {
        if (hashes.length > other.hashes.length * MUCH_LONGER) {
            for (int j = 0; j < other.hashes.length; j++) {
                met(Arrays.binarySearch(hashes, other.hashes[j]), other, j, common);
            }
        } else if (other.hashes.length > hashes.length * MUCH_LONGER) {
            for (int i = 0; i < hashes.length; i++) {
                met(i, other, Arrays.binarySearch(other.hashes, hashes[i]), common);
            }
        } else {
            walk(other, common);
        }
    }

    private void walk(Keys other, Common common) {
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                met(i++, other, j++, common);
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void met(int i, Keys other, int j, Common common) {
        if (i >= 0 && j >= 0) {
            int ours = owners[i];
            int theirs = other.owners[j];
            common.met(KeyKind.of(hashes[i]), Math.max(ours, ~ours), ours < 0, Math.max(theirs, ~theirs), theirs < 0);
        }
    }

    /**
     * The keys by which an index finds the entry. That an acronym stands for the initials of a name is never enough to be
     * likely, so an index need not know initials.
     *
     * @param acronyms which names are acronyms
     */
    void leading(IntPredicate acronyms, Leading leading) {
        for (int i = 0; i < hashes.length; i++) {
            KeyKind kind = KeyKind.of(hashes[i]);
            if (kind != KeyKind.ACRONYM || owners[i] >= 0) {
                leading.key(hashes[i], kind == KeyKind.READING && acronyms.test(owners[i]));
            }
        }
    }
}
