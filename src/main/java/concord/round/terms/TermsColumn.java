package concord.round.terms;

import jakarta.persistence.Converter;

@Converter
class TermsColumn extends JsonColumn<RoundTerms> {
    TermsColumn() {
        super(RoundTerms.class);
    }
}
