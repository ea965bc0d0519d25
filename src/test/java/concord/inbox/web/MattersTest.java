package concord.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import concord.inbox.InboxLine;
import concord.inbox.MessageKind;
import concord.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a line of the inbox leads. */
class MattersTest {
    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, /joint/entry.xhtml?id=1",
        "COMMENTED, /joint/entry.xhtml?id=1",
        "CONTESTED, /joint/entry.xhtml?id=1",
        "CONTEST_TAKEN_BACK, /joint/entry.xhtml?id=1",
        "NOMINATION_WITHDRAWN, /round/nominate.xhtml?id=1",
        "STALE, /agenda/position.xhtml?id=1",
        "CLAIMED, /review/pair.xhtml?ours=1&theirs=2",
        "TERMS, /round/terms.xhtml?id=1",
        "TERMS_BACK, /round/terms.xhtml?id=1",
        "TERMS_ANSWERED, /round/terms.xhtml?id=1",
        "HOLIDAY, /round/holidays.xhtml?year=2",
        "PROPOSED, /round/round.xhtml?id=1",
        "INITIAL, /round/edition.xhtml?number=1",
        "APPROVAL, /account/approvals.xhtml",
        "APPROVED, /admin/account.xhtml?id=1",
        "ACCOUNT, /trail/index.xhtml",
        "DELEGATION_ASKED, /account/approvals.xhtml",
        "DELEGATION_CHANGED, /joint/index.xhtml",
        "DELEGATION_DECIDED, /admin/delegation.xhtml?id=1",
    })
    void one_message_leads_to_its_matter(MessageKind kind, String path) {
        assertThat(Matters.path(line(kind, 1), Role.HEAD)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "TABLED, /joint/index.xhtml",
        "NOMINATED, /round/nominate.xhtml?id=1",
        "HOLIDAY, /round/holidays.xhtml",
        "STALE, /agenda/index.xhtml?part=stale",
        "CLAIMED, /review/index.xhtml",
        "STATED, /joint/index.xhtml",
    })
    void several_lead_to_where_they_are_listed(MessageKind kind, String path) {
        assertThat(Matters.path(line(kind, 12), Role.HEAD)).isEqualTo(path);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_edition_leads_each_role_to_a_page_that_is_its_own(Role role) {
        boolean atTheTable = role.ofDelegation() || role == Role.CHAIR;
        assertThat(Matters.path(line(MessageKind.ADOPTED, 1), role))
                .isEqualTo(atTheTable ? "/round/edition.xhtml?number=1" : "/summary/edition.xhtml?number=1");
    }

    @Test
    void every_kind_leads_somewhere() {
        for (MessageKind kind : MessageKind.values()) {
            assertThat(Matters.path(line(kind, 1), Role.HEAD)).startsWith("/");
        }
    }

    @Test
    void every_kind_of_which_many_are_one_line_leads_to_where_they_are_listed_and_no_other() {
        for (MessageKind kind : MessageKind.values()) {
            if (kind.bundled()) {
                assertThat(Matters.path(line(kind, 12), Role.HEAD)).startsWith("/");
            } else {
                assertThatIllegalStateException().isThrownBy(() -> Matters.path(line(kind, 12), Role.HEAD));
            }
        }
    }

    private static InboxLine line(MessageKind kind, long count) {
        return new InboxLine(
                "bundle",
                kind,
                count,
                Optional.empty(),
                List.of("1", "2"),
                "deed",
                Map.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                true);
    }
}
