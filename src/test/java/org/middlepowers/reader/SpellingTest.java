package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.Quarter;

class SpellingTest {
    @Test
    void theDistanceCountsSlips() {
        assertThat(Spelling.distance("norms", "norms")).isZero();
        assertThat(Spelling.distance("norms", "nroms")).isEqualTo(1);
        assertThat(Spelling.distance("norms", "form")).isEqualTo(2);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
        assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void onlyWhatIsNearIsOffered() {
        List<String> names = List.of("title", "question", "start", "end");
        assertThat(Spelling.nearest("Titel", names)).hasValue("title");
        assertThat(Spelling.nearest("strat", names)).hasValue("start");
        assertThat(Spelling.nearest("weather", names)).isEmpty();
        assertThat(Spelling.nearest("", names)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(100_000), List.of("x".repeat(99_999))))
                .isEmpty();
    }

    @Test
    void countriesAreKnownByCodeAndFoundByName() {
        assertThat(List.of("KAZ", "EUU", "XKX", "AAA", "AAZ", "QMA", "QZZ", "XAA", "XZZ", "ZZA", "ZZZ"))
                .allMatch(CountryCodes::isKnown);
        assertThat(List.of("KZA", "kaz", "KZ", "", "QLA", "ABA", "ROM", "EUR")).noneMatch(CountryCodes::isKnown);
        assertThat(CountryCodes.nearest("uzbekistan")).hasValue("UZB");
        assertThat(CountryCodes.nearest("EU")).hasValue("EUU");
        assertThat(CountryCodes.nearest("kz")).hasValue("KAZ");
        assertThat(CountryCodes.nearest("xxxxxxx")).isEmpty();
    }

    @Test
    void quartersReadBack() {
        assertThat(Quarter.parse("2015Q1").plus(5))
                .isEqualTo(Quarter.of(2016, 2))
                .hasToString("2016Q2");
    }
}
