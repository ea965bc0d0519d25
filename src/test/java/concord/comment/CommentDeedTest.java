package concord.comment;

import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.DomainEvent.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentDeedTest {
    private static final UUID OURS = UUID.randomUUID();

    @Test
    void what_is_written_for_few_is_on_the_record_of_the_own_delegation_alone() {
        for (Audience few : new Audience[] {Audience.OWN, Audience.ONE}) {
            assertThat(written(few).scope()).isEqualTo(Scope.DELEGATION);
            assertThat(retracted(few).scope()).isEqualTo(Scope.DELEGATION);
        }
        assertThat(written(Audience.ALL).scope()).isEqualTo(Scope.TABLE);
        assertThat(written(Audience.ONE).delegation()).contains(OURS);
    }

    @Test
    void the_record_says_of_what_and_to_whom_and_never_what_was_said() {
        assertThat(written(Audience.ONE).details()).containsExactly("The Base", "ru");
        assertThat(written(Audience.ONE).deed()).isEqualTo("comment_one");
    }

    private static CommentDeed written(Audience audience) {
        return new CommentWritten(
                Instant.EPOCH, "us.head", OURS, audience, Optional.empty(), UUID.randomUUID(), "The Base", "ru");
    }

    private static CommentDeed retracted(Audience audience) {
        return new CommentRetracted(
                Instant.EPOCH, "us.head", OURS, audience, Optional.empty(), UUID.randomUUID(), "The Base", "ru");
    }
}
