package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path HERE = Path.of("/here");
    private static final Map<String, String> OWN = Map.of(
            "CONCORD_DB_URL", "jdbc:mariadb://db/concord",
            "CONCORD_DB_USER", "portal",
            "CONCORD_DB_PASSWORD", "secret");

    @Test
    void with_nothing_set_the_samples_are_shown_to_this_machine_alone() {
        Settings settings = Settings.from(Map.of(), HERE);

        assertThat(settings.samples()).isTrue();
        assertThat(settings.listener().address()).isEqualTo("127.0.0.1");
        assertThat(settings.listener().url()).isEqualTo("http://localhost:8080/");
        assertThat(settings.data()).isEqualTo(Path.of("/here/data"));
    }

    @Test
    void with_an_own_database_there_are_no_samples_and_others_can_reach_the_portal() {
        Settings settings = Settings.from(OWN, HERE);

        assertThat(settings.samples()).isFalse();
        assertThat(settings.listener().address()).isEqualTo("0.0.0.0");
        assertThat(settings.listener().loginPage()).isEqualTo(URI.create("http://127.0.0.1:8080/login.xhtml"));
    }

    @Test
    void the_portal_user_owns_the_schema_unless_another_is_named() {
        assertThat(Settings.from(OWN, HERE).ownDatabase())
                .hasValueSatisfying(own -> assertThat(own.owner()).isEqualTo(own.portal()));
    }

    @Test
    void another_owner_of_the_schema_can_be_named() {
        Map<String, String> environment = and(OWN, "CONCORD_DB_OWNER_USER", "owner");
        environment.put("CONCORD_DB_OWNER_PASSWORD", "other");

        assertThat(Settings.from(environment, HERE).ownDatabase())
                .hasValueSatisfying(own -> assertThat(own.owner()).isEqualTo(new DatabaseUser("owner", "other")));
    }

    @Test
    void an_empty_variable_counts_as_none() {
        assertThat(Settings.from(Map.of("CONCORD_DB_URL", ""), HERE).samples()).isTrue();
    }

    @Test
    void an_own_database_without_a_password_is_refused() {
        assertThatThrownBy(() -> Settings.from(and(OWN, "CONCORD_DB_PASSWORD", ""), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessage("CONCORD_DB_URL is set, so CONCORD_DB_PASSWORD must be set too.");
    }

    @Test
    void a_database_of_another_make_is_refused() {
        assertThatThrownBy(() -> Settings.from(and(OWN, "CONCORD_DB_URL", "jdbc:mysql://db/concord"), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("must begin with jdbc:mariadb:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mariadb://db:3306/", "jdbc:mariadb://db", "jdbc:mariadb://db/?useSsl=true"})
    void an_address_without_a_schema_is_refused(String url) {
        assertThatThrownBy(() -> Settings.from(and(OWN, "CONCORD_DB_URL", url), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("names no schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mariadb://portal:secret@db/concord",
                "jdbc:mysql://db/concord?password=secret",
                "jdbc:mariadb://portal:secret@db:3306/concord",
                "jdbc:mariadb://secret@db/concord",
                "jdbc:mariadb://db/?password=secret",
                "jdbc:mariadb://db:port/concord?password=secret"
            })
    void a_refused_address_is_not_repeated_since_it_may_hold_a_password(String url) {
        assertThatThrownBy(() -> Settings.from(and(OWN, "CONCORD_DB_URL", url), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void the_samples_are_never_shown_to_others() {
        assertThatThrownBy(() -> Settings.from(Map.of("CONCORD_HTTP_ADDRESS", "0.0.0.0"), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("listens on 127.0.0.1 only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "25 "})
    void a_mail_port_that_is_none_is_refused(String port) {
        assertThatThrownBy(() -> Settings.from(and(OWN, "CONCORD_MAIL_PORT", port), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessage("CONCORD_MAIL_PORT is “" + port + "”, but must be a number from 1 to 65535.");
    }

    @Test
    void no_proxy_is_believed_unless_named() {
        assertThat(Settings.from(OWN, HERE).listener().proxies()).isEmpty();
        assertThat(Settings.from(and(OWN, "CONCORD_PROXY", "127.0.0.1, 172.18.0.0/16 ::1"), HERE)
                        .listener()
                        .proxies())
                .containsExactly("127.0.0.1", "172.18.0.0/16", "::1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example", "yes", "1.2.3", "300.1.1.1", "10.0.0.0/33", "::1/129", "10.0.0.0/", "1::2::3"})
    void a_proxy_that_is_no_address_is_refused(String proxy) {
        assertThatThrownBy(() -> Settings.from(and(OWN, "CONCORD_PROXY", proxy), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("CONCORD_PROXY holds “" + proxy + "”");
    }

    @Test
    void views_are_those_of_the_war_unless_a_directory_is_named() {
        assertThat(Settings.from(Map.of(), HERE).views()).isEmpty();
        Path project = Path.of("").toAbsolutePath();
        assertThat(Settings.from(Map.of("CONCORD_VIEWS", "src/main/webapp"), project)
                        .views())
                .contains(new SourceViews(project.resolve("src/main/webapp")));
    }

    @Test
    void a_directory_without_views_is_refused() {
        assertThatThrownBy(() -> Settings.from(Map.of("CONCORD_VIEWS", "src"), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("CONCORD_VIEWS is /here/src, where no views are");
    }

    @Test
    void views_from_elsewhere_are_refused_with_an_own_database() {
        assertThatThrownBy(() -> Settings.from(and(OWN, "CONCORD_VIEWS", "src/main/webapp"), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("With an own database the portal shows the views that it was built with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999", "080", "-1", "http"})
    void a_port_that_is_none_is_refused(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("CONCORD_HTTP_PORT", port), HERE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("“" + port + "”");
    }

    @Test
    void a_password_never_shows_where_settings_are_printed() {
        assertThat(Settings.from(OWN, HERE).toString()).contains("portal").doesNotContain("secret");
        assertThat(Settings.from(and(OWN, "CONCORD_DB_URL", "jdbc:mariadb://db/concord?keyPassword=secret"), HERE)
                        .toString())
                .doesNotContain("secret");
    }

    private static Map<String, String> and(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }
}
