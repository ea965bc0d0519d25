package concord.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToLoginTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/list/index.xhtml",
                "/joint/entry.xhtml?id=0b7e7d51-2a6c-4c1b-9f1e-1f6f1b8f7c11",
                "/list/index.xhtml?q=%D0%B0%D0%BB%D1%8C+%D0%BA&state=DRAFT",
                "/list/index.xhtml?find=a*b",
                "/list/index.xhtml?find=al~'qaida'(!)",
                "/joint/index.xhtml?find=a|b[c]{d}^`e`<f>\"g\"&h=i:j/k?l;m,n$o@p",
                "/joint/index.xhtml?find=//example.org",
                "/login.xhtml?from=%2Flist%2Findex.xhtml"
            })
    void a_page_of_the_portal_is_gone_back_to(String from) {
        assertThat(ToLogin.safe(from)).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/list/index.xhtml",
                "//example.org/index.xhtml",
                "/\\example.org/index.xhtml",
                "/list/../admin/index.xhtml",
                "/list/index.xhtml?q=a\r\nSet-Cookie: a=b",
                "/list/index.xhtml\n",
                "/list/index.xhtml?find=a\\b",
                "/list/index.xhtml?find=a b",
                "/list/index.xhtml?find=a\tb",
                "/list/index.xhtml?find=\u007f",
                "/list/index.xhtml?find=\u0430",
                "/list/index.xhtml?find=a#b",
                "/list//example.org/index.xhtml",
                "/%2fexample.org/index.xhtml",
                "/list/index.xhtml#https://example.org",
                "/logout",
                "/error.xhtml",
                "javascript:alert(1)",
                "list/index.xhtml"
            })
    void whatever_else_leads_to_the_start_page(String from) {
        assertThat(ToLogin.safe(from)).isEqualTo("/index.xhtml");
    }
}
