package concord.exchange.naming;

import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.FORMERLY_KNOWN_AS;
import static concord.shared.NameKind.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasesInRemarksTest {
    @Test
    void quoted_aliases_are_weak_or_acronyms_or_former() {
        assertThat(AliasesInRemarks.quoted("Additional Sanctions Information; a.k.a. 'ETA'; a.k.a. 'K.A.S.'; a.k.a."
                        + " 'BA'ATH FRONT'; f.k.a. 'OSIS'; Linked To: HIZBALLAH."))
                .containsExactly(
                        new FoundName(ACRONYM, "ETA"),
                        new FoundName(ACRONYM, "K.A.S."),
                        new FoundName(WEAK, "BA'ATH FRONT"),
                        new FoundName(FORMERLY_KNOWN_AS, "OSIS"));
    }

    @Test
    void a_sentence_of_its_own_names_aliases() {
        assertThat(
                        AliasesInRemarks.sentences(
                                "UN REF:QE.A.146.14. Also referred to as Ansar al Charia in Libya (ASL). Operates in Benghazi."))
                .containsExactlyInAnyOrder(
                        new FoundName(ALSO_KNOWN_AS, "Ansar al Charia in Libya"), new FoundName(ACRONYM, "ASL"));
    }

    @Test
    void what_is_said_of_others_is_no_alias() {
        assertThat(AliasesInRemarks.sentences("CERS is also known as SSRC, Scientific Studies and Research Center."))
                .isEmpty();
        assertThat(AliasesInRemarks.quoted("Linked To: HAMAS.")).isEmpty();
    }
}
