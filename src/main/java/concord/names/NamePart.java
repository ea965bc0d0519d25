package concord.names;

/**
 * One name that was taken out of a text.
 *
 * @param role what it is to the entry
 * @param ofWhole whether it names the whole of which the entry is a part (“cell of X”), or only a piece of a name
 */
record NamePart(String text, Role role, boolean ofWhole) {
    enum Role {
        MAIN,
        ALSO,
        ACRONYM
    }
}
