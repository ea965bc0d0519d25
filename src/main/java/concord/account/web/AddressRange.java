package concord.account.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses that begin alike.
 *
 * @param bits how many leading bits they share with the first
 */
record AddressRange(InetAddress first, int bits) {
    /** No name: to resolve one would ask whoever sent it. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    AddressRange {
        if (bits < 0 || bits > first.getAddress().length * 8) {
            throw new IllegalArgumentException(first.getHostAddress() + " has no " + bits + " bits");
        }
    }

    /** @param text an address, or a range as in 172.18.0.0/16 */
    static AddressRange of(String text) {
        String[] parts = text.split("/", 2);
        InetAddress first = address(parts[0]).orElseThrow(() -> new IllegalArgumentException(text));
        return new AddressRange(first, parts.length == 1 ? first.getAddress().length * 8 : Integer.parseInt(parts[1]));
    }

    static Optional<InetAddress> address(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] others = address.getAddress();
        if (mine.length != others.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if (((mine[bit / 8] ^ others[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
