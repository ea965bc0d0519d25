package concord.edition;

/**
 * A delegation as it was called when an edition was adopted.
 *
 * @param code two to 16 lower-case letters and digits, a letter first, for example “us”
 * @param english its name in English; never blank
 * @param russian its name in Russian; never blank
 */
public record Participant(String code, String english, String russian) {
    public Participant {
        Fit.code(code);
        Fit.text(english);
        Fit.text(russian);
    }
}
