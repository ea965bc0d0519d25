package concord.names;

/** What a key is made of; in the order in which they are met. The highest bits of a hash are its kind. */
enum KeyKind {
    REFERENCE(0),
    READING(1),
    MEANING(2),
    CORE(3),
    LOOSE(4),
    REST(5),
    HEARD(6),
    NEAR(7),
    ACRONYM(8);

    private static final int BITS = 59;
    private static final KeyKind[] ALL = values();

    private final long code;

    KeyKind(int code) {
        this.code = code;
    }

    static KeyKind of(long hash) {
        return ALL[(int) (hash >>> BITS)];
    }

    /** FNV-1a, and a last mixing so that no bits stay alike. */
    long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return (hash ^ hash >>> 29) >>> (Long.SIZE - BITS) | code << BITS;
    }
}
