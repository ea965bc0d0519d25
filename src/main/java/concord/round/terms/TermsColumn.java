package concord.round.terms;

import concord.database.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class TermsColumn extends JsonColumn<RoundTerms> {
    TermsColumn() {
        super(RoundTerms.class);
    }
}
