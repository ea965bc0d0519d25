package concord.web;

import concord.shared.Refusal;

/** A page that reads a deed back before it does it. */
public interface Asking {
    Asked getAsked();

    /** Does what was read back. */
    void go();

    /**
     * Does what was read back. What is refused is read back no longer: the refusal says what to do instead, and the page
     * offers it anew.
     */
    default void press() {
        try {
            go();
        } catch (Refusal e) {
            getAsked().leave();
            throw e;
        }
    }
}
