package concord.comment;

import concord.shared.Audience;
import concord.shared.PlainText;
import concord.shared.Refusal;
import java.util.Optional;
import java.util.UUID;

/**
 * A comment that is about to be written.
 *
 * @param addressee the one other delegation; present just where the audience is {@link Audience#ONE}
 * @param text up to {@value #LONGEST} characters, with nothing unseen in it
 */
public record NewComment(UUID entryId, Subject subject, Audience audience, Optional<UUID> addressee, String text) {
    public static final int LONGEST = 4000;

    /**
     * @throws Refusal if nothing is said, or too much
     * @throws IllegalArgumentException if audience and addressee do not go together
     */
    public NewComment {
        if ((audience == Audience.ONE) != addressee.isPresent()) {
            throw new IllegalArgumentException("one addressee, for a comment to one");
        }
        text = PlainText.of(text).replace("\r\n", "\n").strip();
        if (!PlainText.isVisible(text)) {
            throw new Refusal("comment.refusal.empty");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("comment.refusal.long", text.length(), LONGEST, text.length() - LONGEST);
        }
    }
}
