package concord.names;

import static concord.names.Names.form;

import java.util.List;

/** A handful of real entries whose names are near each other. */
final class SampleNames {
    private SampleNames() {}

    static List<ComparableForm> forms() {
        return List.of(
                form("al-Qa’ida (AQ)", "THE BASE", "EGYPTIAN ISLAMIC JIHAD", "AL-JIHAD"),
                form("«База» («Аль-Каида»)", "Аль-Каида", "База"),
                form("«Священная война» («Аль-Джихад» или «Египетский исламский джихад»)"),
                form("Islamic Jihad Union (IJU)", "DZHAMAAT MODZHAKHEDOV", "ISLAMIC JIHAD GROUP"),
                form("«Исламский джихад – Джамаат моджахедов»"),
                form("«Исламская группа» («Аль-Гамаа аль-Исламия»)"),
                form("«Исламская группа» («Джамаат-и-Ислами»)"),
                form("Gama’a al-Islamiyya (Islamic Group – IG)", "GAMA'A AL-ISLAMIYYA"),
                form("JEMAAH ISLAMIYAH", "Jamaah Islamiyah"),
                form("al-Nusrah Front, aka Hay’at Tahrir al-Sham (ANF/HTS)", "THE VICTORY FRONT"),
                form("«Хайят Тахрир аш-Шам» («Организация освобождения Леванта»)"),
                form("جبهة النصرة (the Victory Front; Jabhat al-Nusrah)"));
    }
}
