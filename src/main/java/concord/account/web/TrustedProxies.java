package concord.account.web;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The proxies that are believed when they say for whom they ask. From others it is no more than a claim. */
record TrustedProxies(List<AddressRange> ranges) {
    /** @param text addresses and ranges, with commas between; may be empty */
    static TrustedProxies of(String text) {
        return new TrustedProxies(Stream.of(text.split(",", -1))
                .filter(range -> !range.isBlank())
                .map(range -> AddressRange.of(range.strip()))
                .toList());
    }

    /**
     * Whoever stands before the first proxy that is believed, seen from here.
     *
     * @param peer who holds the connection
     * @param forwarded the values of X-Forwarded-For: each proxy adds at the end who asked it
     */
    String sender(String peer, List<String> forwarded) {
        List<String> senders = forwarded.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .toList();
        String sender = peer;
        for (int i = senders.size() - 1; i >= 0 && believes(sender); i--) {
            Optional<InetAddress> before = AddressRange.address(senders.get(i));
            if (before.isEmpty()) {
                return sender;
            }
            sender = before.get().getHostAddress();
        }
        return sender;
    }

    private boolean believes(String address) {
        return AddressRange.address(address).stream()
                .anyMatch(known -> ranges.stream().anyMatch(range -> range.contains(known)));
    }
}
