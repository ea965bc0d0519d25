package concord.web;

import concord.names.reading.LatinReading;
import concord.names.reading.Recognition;
import concord.shared.Name;
import java.io.Serializable;

/**
 * A name as pages show it.
 *
 * @param language BCP 47, for the browser and for those who listen to it
 * @param direction “rtl” or “ltr”
 * @param reading in Latin letters; empty where the name is Latin itself
 */
public record ShownName(String text, String language, String direction, String reading) implements Serializable {
    public static ShownName of(Name name) {
        String reading = LatinReading.of(name.text(), name.language());
        return new ShownName(
                name.text(),
                name.language(),
                Recognition.rightToLeft(name.script()) ? "rtl" : "ltr",
                reading.equals(name.text()) ? "" : reading);
    }
}
