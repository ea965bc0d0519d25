package concord.account;

/** From where a login came: the network address and the browser's own description, cut to what the row holds. */
public record Origin(String address, String browser) {
    public Origin {
        address = cut(address, 64);
        browser = cut(browser, 200);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
