package concord.names;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which entries hold a key: an open hash table from the key to a chain of numbers, in plain arrays, since there are
 * tens of keys to each of hundreds of thousands of entries. A key stands beside its chain, so that looking it up reads
 * one place in memory. Keys whose last holder has gone leave the table when it grows.
 *
 * <p>Two that have a key as an acronym only are not led to each other by it: one acronym stands for many names.
 */
final class Postings {
    /** A key with more holders tells too little to lead from one to another. */
    static final int MOST_HOLDERS = 200;

    /** An acronym that more bear than there are delegations is nobody's own. */
    static final int MOST_OF_ACRONYM = 20;

    private static final int NONE = -1;
    private static final int FIRST_SIZE = 1 << 10;

    /** A small table grows faster, since growing takes time; a large one slower, since it takes memory. */
    private static final int LARGE = 1 << 20;

    /** At an even place a key, after it the first link of its chain (high bits) and the number of its holders. */
    private long[] table = new long[FIRST_SIZE];

    private int used;

    /** The numbers, their complements for acronyms. */
    private int[] holders = new int[FIRST_SIZE];

    private int[] nexts = new int[FIRST_SIZE];
    private int links;
    private int freeLink = NONE;

    /** @param passed is told all other holders when the key has become one too many */
    void add(long key, boolean acronym, int number, IntConsumer passed) {
        if (used * 3L >= table.length) {
            grow();
        }
        int slot = slot(key);
        int count = count(slot);
        if (table[slot] != key) {
            table[slot] = key;
            used++;
        }
        if (count == most(key)) {
            chain(slot, false, passed);
        }
        set(slot, link(acronym ? ~number : number, count == 0 ? NONE : head(slot)), count + 1);
    }

    /** @param passed is told all other holders when the key has come back within the bound */
    void remove(long key, int number, IntConsumer passed) {
        int slot = slot(key);
        if (unlink(slot, number) && count(slot) == most(key)) {
            chain(slot, false, passed);
        }
    }

    /** To whom the key leads one that has it itself; to nobody if it has too many holders. */
    void holders(long key, boolean acronym, IntConsumer number) {
        int slot = slot(key);
        if (count(slot) <= most(key)) {
            chain(slot, acronym, number);
        }
    }

    private static int most(long key) {
        return KeyKind.of(key) == KeyKind.ACRONYM ? MOST_OF_ACRONYM : MOST_HOLDERS;
    }

    private void chain(int slot, boolean butAcronyms, IntConsumer number) {
        int at = count(slot) == 0 ? NONE : head(slot);
        for (; at != NONE; at = nexts[at]) {
            if (holders[at] >= 0) {
                number.accept(holders[at]);
            } else if (!butAcronyms) {
                number.accept(~holders[at]);
            }
        }
    }

    /** Where the key is, or where it would be put. A slot whose key was never set has no holder and the key 0. */
    private int slot(long key) {
        int mask = table.length - 1;
        int slot = (int) key << 1 & mask;
        while (table[slot] != key && table[slot] != 0) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private int head(int slot) {
        return (int) (table[slot + 1] >> Integer.SIZE);
    }

    private int count(int slot) {
        return (int) table[slot + 1];
    }

    private void set(int slot, int head, int count) {
        table[slot + 1] = (long) head << Integer.SIZE | count;
    }

    private int link(int number, int next) {
        int at = freeLink;
        if (at != NONE) {
            freeLink = nexts[at];
        } else {
            if (links == holders.length) {
                holders = Arrays.copyOf(holders, links + links / 2);
                nexts = Arrays.copyOf(nexts, holders.length);
            }
            at = links++;
        }
        holders[at] = number;
        nexts[at] = next;
        return at;
    }

    private boolean unlink(int slot, int number) {
        int before = NONE;
        int at = count(slot) == 0 ? NONE : head(slot);
        while (at != NONE && holders[at] != number && holders[at] != ~number) {
            before = at;
            at = nexts[at];
        }
        if (at == NONE) {
            return false;
        }
        if (before != NONE) {
            nexts[before] = nexts[at];
        }
        set(slot, before == NONE ? nexts[at] : head(slot), count(slot) - 1);
        nexts[at] = freeLink;
        freeLink = at;
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * (old.length < LARGE ? 4 : 2)];
        used = 0;
        for (int from = 0; from < old.length; from += 2) {
            if ((int) old[from + 1] > 0) {
                int slot = slot(old[from]);
                table[slot] = old[from];
                table[slot + 1] = old[from + 1];
                used++;
            }
        }
    }
}
