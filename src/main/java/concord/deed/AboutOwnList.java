package concord.deed;

/** What happens inside an own list; nobody outside the delegation is to know. */
public sealed interface AboutOwnList extends Deed {
    @Override
    default Scope scope() {
        return Scope.DELEGATION;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutOwnList(this);
    }

    record EntryAdded(String name) implements AboutOwnList {}

    /** An entry of this name, after which says of each field whether it changed. */
    record EntryEdited(
            String name,
            boolean primary,
            boolean names,
            boolean designations,
            boolean regions,
            boolean criterion,
            boolean remarks,
            boolean notes)
            implements AboutOwnList {}

    record EntrySetAside(String name) implements AboutOwnList {}

    record EntryBroughtBack(String name) implements AboutOwnList {}

    /** A withdrawn entry is edited again, to be tabled as its next version. */
    record EntryTakenUp(String name) implements AboutOwnList {}

    /** What was taken up stays withdrawn after all. */
    record EntryLeftWithdrawn(String name) implements AboutOwnList {}

    /** A list was read from a file: how many of its entries came, changed, and were there already. */
    record ListRead(int added, int changed, int unchanged) implements AboutOwnList {}
}
