package concord.trail;

import concord.database.Like;

/**
 * Which part of the trail is shown.
 *
 * @param actor the beginning of a user name; empty for everybody
 * @param first how many of the latest lines to pass over
 * @param size at most so many
 */
public record TrailPart(String actor, TrailKind kind, int first, int size) {
    String actorPattern() {
        return Like.beginning(actor);
    }
}
