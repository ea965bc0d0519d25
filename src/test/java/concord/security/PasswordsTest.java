package concord.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void a_hash_verifies_its_password_alone() {
        String hash = Passwords.hash("Общий список важен");
        assertThat(Passwords.verify("Общий список важен", hash)).isTrue();
        assertThat(Passwords.verify("общий список важен", hash)).isFalse();
    }

    @Test
    void a_letter_typed_in_one_piece_or_in_two_is_the_same() {
        String hash = Passwords.hash("cafe\u0301 на Тверско\u0438\u0306");
        assertThat(Passwords.verify("caf\u00e9 на Тверско\u0439", hash)).isTrue();
    }

    @Test
    void each_hash_has_a_salt_of_its_own() {
        assertThat(Passwords.hash("the same password")).isNotEqualTo(Passwords.hash("the same password"));
    }

    @Test
    void a_hash_names_its_costs_and_fits_its_column() {
        assertThat(Passwords.hash("x".repeat(200)))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void it_agrees_with_the_reference_implementation() {
        // argon2 of the phc-winner-argon2 project: echo -n password | argon2 somesalt -id -v 13 -t 2 -k 65536 -p 1 -l
        // 32
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(Passwords.verify("password", hash)).isTrue();
    }

    @Test
    void what_is_no_hash_is_a_mistake_and_not_a_wrong_password() {
        assertThatThrownBy(() -> Passwords.verify("password", "plain")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_one_time_password_can_be_read_aloud() {
        assertThat(Passwords.oneTime()).matches("([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}");
        assertThat(Passwords.oneTime()).isNotEqualTo(Passwords.oneTime());
    }
}
