package concord.names.parts;

/**
 * One name that was taken out of a text.
 *
 * @param role what it is to the entry
 * @param weak whether it may not decide: the name of the whole of which the entry is a part, a piece of a name, a remark
 */
public record NamePart(String text, Role role, boolean weak) {
    public enum Role {
        MAIN,
        ALSO,
        ACRONYM
    }
}
