package concord.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class AccountsIT {
    @Test
    void a_search_takes_every_sign_as_it_was_typed(Portal portal) {
        Visitor administrator = Visitor.loggedIn(portal.address(), "administrator");
        assertThat(administrator.get("admin/index.xhtml?q=s.h").body()).contains("us.head");
        assertThat(administrator.get("admin/index.xhtml?q=s%25h").body()).doesNotContain("us.head");
        assertThat(administrator.get("admin/index.xhtml?q=s_h").body()).doesNotContain("us.head");
        assertThat(administrator.get("admin/index.xhtml?q=%5C").body()).doesNotContain("us.head");
    }
}
