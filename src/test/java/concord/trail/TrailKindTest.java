package concord.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class TrailKindTest {
    @Test
    void each_deed_is_of_one_kind() {
        var deeds = EnumSet.of(TrailKind.LOGINS, TrailKind.ACCOUNTS, TrailKind.DELEGATIONS).stream()
                .flatMap(kind -> kind.deeds().stream())
                .toList();
        assertThat(deeds).doesNotHaveDuplicates();
    }

    @Test
    void the_lists_are_all_the_rest() {
        assertThat(TrailKind.LISTS.excludes()).isTrue();
        assertThat(TrailKind.LISTS.deeds())
                .contains("logged_in", "account_created", "delegation_closed", "mail_changed");
    }

    @Test
    void a_user_name_is_looked_for_as_it_stands() {
        assertThat(new TrailPart("a_b%", TrailKind.ALL, 0, 25).actorPattern()).isEqualTo("a!_b!%%");
    }
}
