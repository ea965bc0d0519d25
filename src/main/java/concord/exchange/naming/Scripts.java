package concord.exchange.naming;

import java.util.Optional;

/** In which letters texts are written. */
final class Scripts {
    private Scripts() {}

    /** Whether both have letters, and the first letters are of different scripts. */
    static boolean differ(String one, String other) {
        Optional<Character.UnicodeScript> first = script(one);
        Optional<Character.UnicodeScript> second = script(other);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private static Optional<Character.UnicodeScript> script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst();
    }
}
