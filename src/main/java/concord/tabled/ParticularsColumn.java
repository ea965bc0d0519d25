package concord.tabled;

import concord.database.JsonColumn;
import concord.shared.Particulars;
import jakarta.persistence.Converter;

/**
 * The properties of the JSON text are in alphabetical order: equal particulars give equal text. An entry is read and
 * compared whole, so it is one column and one row.
 */
@Converter
public class ParticularsColumn extends JsonColumn<Particulars> {
    public ParticularsColumn() {
        super(Particulars.class);
    }
}
