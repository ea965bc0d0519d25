package concord.exchange;

/**
 * How much a list file may hold. Characters are Unicode code points.
 *
 * @param rows entries in the file
 * @param namesPerEntry names of one entry, and values in any one cell
 * @param charactersPerName one name, one region, one text of a designation
 * @param charactersPerText criterion, remarks, private notes
 */
public record Limits(int rows, int namesPerEntry, int charactersPerName, int charactersPerText) {
    /** All cells of an entry together, titles and separators included. */
    static final int CHARACTERS_PER_ROW = 1 << 22;

    public static final Limits STANDARD = new Limits(50_000, 600, 500, 20_000);
}
