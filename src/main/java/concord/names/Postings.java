package concord.names;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which entries hold a key: an open hash table from the key to a chain of numbers, in plain arrays, since there are
 * tens of keys to each of hundreds of thousands of entries. Keys whose last holder has gone leave the table when it
 * grows.
 */
final class Postings {
    /** A key with more holders tells too little to lead from one to another. */
    static final int MOST_HOLDERS = 200;

    private static final int NONE = -1;
    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private int[] heads = filled(FIRST_SIZE);
    private int[] counts = new int[FIRST_SIZE];
    private int used;

    private int[] holders = new int[FIRST_SIZE];
    private int[] nexts = new int[FIRST_SIZE];
    private int links;
    private int freeLink = NONE;

    private static int[] filled(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** @param passed is told all other holders when the key has become one too many */
    void add(long key, int number, IntConsumer passed) {
        if (used * 3L >= keys.length * 2L) {
            grow();
        }
        int slot = slot(key);
        if (counts[slot] == 0 && keys[slot] != key) {
            keys[slot] = key;
            used++;
        }
        if (counts[slot] == MOST_HOLDERS) {
            chain(slot, passed);
        }
        heads[slot] = link(number, heads[slot]);
        counts[slot]++;
    }

    /** @param passed is told all other holders when the key has come back within the bound */
    void remove(long key, int number, IntConsumer passed) {
        int slot = slot(key);
        if (unlink(slot, number)) {
            counts[slot]--;
            if (counts[slot] == MOST_HOLDERS) {
                chain(slot, passed);
            }
        }
    }

    /** The holders of a key, none if there are too many. */
    void holders(long key, IntConsumer number) {
        int slot = slot(key);
        if (counts[slot] <= MOST_HOLDERS) {
            chain(slot, number);
        }
    }

    private void chain(int slot, IntConsumer number) {
        for (int at = heads[slot]; at != NONE; at = nexts[at]) {
            number.accept(holders[at]);
        }
    }

    /** Where the key is, or where it would be put. A slot whose key was never set has no holder and the key 0. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
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
        int at = heads[slot];
        while (at != NONE && holders[at] != number) {
            before = at;
            at = nexts[at];
        }
        if (at == NONE) {
            return false;
        }
        if (before == NONE) {
            heads[slot] = nexts[at];
        } else {
            nexts[before] = nexts[at];
        }
        nexts[at] = freeLink;
        freeLink = at;
        return true;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        heads = filled(keys.length);
        counts = new int[keys.length];
        used = 0;
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldCounts[old] > 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                heads[slot] = oldHeads[old];
                counts[slot] = oldCounts[old];
                used++;
            }
        }
    }
}
