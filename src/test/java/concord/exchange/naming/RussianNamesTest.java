package concord.exchange.naming;

import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.FORMERLY_KNOWN_AS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RussianNamesTest {
    @Test
    void what_is_quoted_is_a_name() {
        assertThat(texts("«Священная война» («Аль-Джихад» или «Египетский исламский джихад»)"))
                .containsExactly("Священная война", "Аль-Джихад", "Египетский исламский джихад");
    }

    @Test
    void a_former_name_is_one() {
        assertThat(RussianNames.within("«Исламская партия Туркестана» (бывшее «Исламское движение Узбекистана»)"))
                .containsExactly(
                        new FoundName(ALSO_KNOWN_AS, "Исламская партия Туркестана"),
                        new FoundName(FORMERLY_KNOWN_AS, "Исламское движение Узбекистана"));
    }

    @Test
    void one_closing_mark_may_stand_for_two() {
        assertThat(texts("«Синдикат «Автономная боевая террористическая организация (АБТО)»"))
                .containsExactly("Автономная боевая террористическая организация (АБТО)", "АБТО");
        assertThat(texts("Религиозная группа “Джамаат “Красный пахарь”")).containsExactly("Красный пахарь");
        assertThat(texts("Объединение «Рок-группа «Antisocial Distancing» («Антисоциальное Дистанцирование»)"))
                .containsExactly("Antisocial Distancing", "Антисоциальное Дистанцирование");
    }

    @Test
    void a_list_of_other_names_may_hold_some_that_are_not_quoted() {
        assertThat(texts("Американская некоммерческая корпорация Anti-Corruption Foundation, Inc (иные используемые"
                        + " наименования: ACF, ACF international, «Фонд борьбы с коррупцией, Инк.»)"))
                .containsExactlyInAnyOrder("Фонд борьбы с коррупцией, Инк.", "ACF", "ACF international");
    }

    @Test
    void brackets_may_hold_names_without_any_marks() {
        assertThat(texts("Международное религиозное объединение «АУМ Синрике» (AumShinrikyo, AUM, Aleph)"))
                .containsExactly("АУМ Синрике", "AumShinrikyo", "AUM", "Aleph");
        assertThat(texts("Джебхат ан-Нусра (Фронт победы) (другие названия: «Джабха аль-Нусра ли-Ахль аш-Шам» (Фронт"
                        + " поддержки Великой Сирии)"))
                .contains("Джабха аль-Нусра ли-Ахль аш-Шам", "Фронт победы", "Фронт поддержки Великой Сирии");
        assertThat(texts("«Аджр» (Благословение от Аллаха милостивого и милосердного СИРИЯ)"))
                .contains("Благословение от Аллаха милостивого и милосердного СИРИЯ");
    }

    @Test
    void brackets_that_describe_hold_no_name() {
        assertThat(texts("Партия исламского возрождения Таджикистана (Республика Таджикистан)"))
                .isEmpty();
        assertThat(texts("Террористическое сообщество «Джамаат» (созданное в исправительном учреждении)"))
                .containsExactly("Джамаат");
        assertThat(texts("«Вступить в ВКП(б)» («ВКП(б)»)")).containsExactly("Вступить в ВКП(б)", "ВКП(б)");
    }

    @Test
    void a_part_of_an_organisation_does_not_take_its_name() {
        assertThat(texts("Обособленное боевое подразделение международной террористической организации «Исламское"
                        + " государство» (джамаат) «Исламская баккия»"))
                .containsExactly("Исламская баккия");
        assertThat(texts("Террористическое сообщество – «московская ячейка» МТО «ИГ»"))
                .containsExactly("московская ячейка");
    }

    private static List<String> texts(String official) {
        return RussianNames.within(official).stream().map(FoundName::text).toList();
    }
}
