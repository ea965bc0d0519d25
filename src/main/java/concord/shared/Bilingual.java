package concord.shared;

import java.util.Locale;

/** What has a name in each language of the portal: a sentence about it is made where its reader is known. */
public interface Bilingual {
    String name(Locale reader);
}
