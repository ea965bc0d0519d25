package concord.round.terms;

import concord.database.JsonColumn;
import concord.joint.Party;
import jakarta.persistence.Converter;

@Converter
class PartiesColumn extends JsonColumn<Party[]> {
    PartiesColumn() {
        super(Party[].class);
    }
}
