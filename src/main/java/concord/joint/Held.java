package concord.joint;

import concord.names.Resemblance;

/** A resemblance of two entries, its left reasons being those of the left one. */
public record Held(Listing left, Listing right, Resemblance resemblance) {
    Held mirrored() {
        return new Held(/* left= */ right, /* right= */ left, resemblance.mirrored());
    }
}
